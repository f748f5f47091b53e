export const help = `Usage: offprint serve [OPTION …]

Serves dist/ on this machine, under the base path of the site, until it is stopped.

  --root DIR       the folder that holds dist/ (default: this one)
  --out DIR        the folder to serve (default: dist below the root)
  --base PATH      the sub-path to serve it under, where it is not that of the settings
  --port NUMBER    default 4000; the next free one if it is busy`
