export const help = `Usage: offprint check [ISSUE …] [OPTION …]

Reads and renders everything, reports every finding as file:line:col, and writes no site. Of issues that are named, by
number or file, it tells, mends and asks alone, drafts in full; what is found elsewhere is counted.

  --root DIR       the folder that holds content/ (default: this one)
  --base PATH, --address URL, --drafts   as for build

What fails:
  --strict           warnings fail as well
  --max-warnings N   more than N warnings fail
  --baseline FILE    findings that FILE knows neither fail nor show; it says which of them are gone
  --update-baseline  first write all findings of now into that file

How findings are told:
  --format FORMAT  text (default)
                   json    for programs, as src/schemas/findings.json describes
                   github  in GitHub Actions: annotations of the ten worst errors and warnings, all in the summary
                   sarif   for code scanning and editors
  --output FILE    write there instead of standard output
  --excerpts, --no-excerpts   show the lines that findings are about, or not (default: on a terminal)
  --all            each finding in full; else of over twenty of a rule in a file ten are, with the places of the
                   rest, and a rule in over twenty files is told of the last ten

What is known of links is in content/links.lock.jsonl. To find out more, and to write it there:
  --external       ask first which links live: those that did a month ago, were dead a week ago, or are unknown
  --again          with --external: ask for all of them
  --allow-local    with --external: ask this machine and its own network too

Replacements that findings are certain of:
  --diff           show them as a unified diff, and do no more
  --fix            show them, ask, write them, then report what is left; without a terminal add --yes`
