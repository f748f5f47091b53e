export const help = `Usage: offprint cache [--prune [--older-than AGE] [--max-size SIZE]] [OPTION …]

Says how many parsed issues and encoded figures .cache/ holds, and how large they are. Builds may run meanwhile, and
what is removed is made again when it is needed.

  --prune            remove what no build used for 30 days, or what is asked for by:
  --older-than AGE   remove what was not used for so long, such as 12h, 30d or 8w
  --max-size SIZE    keep so much, such as 500mb or 1gb; what was used longest ago goes first
  --root DIR         the folder that holds .cache/ (default: this one)`
