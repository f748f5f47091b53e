export const help = `Usage: offprint check [OPTION …]

Reads and renders everything, reports every finding as file:line:col, and writes no site.

  --root DIR       the folder that holds content/ (default: this one)
  --base PATH, --address URL, --drafts   as for build
  --strict         warnings fail as well
  --format FORMAT  text (default) or json`
