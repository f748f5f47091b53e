export const help = `Usage: offprint new [OPTION …]

Begins the next issue in content/issues/ and prints its path: the number after the highest, the last date plus the usual
gap between issues (today, where there is no usual one), the last title with its number counted up, and comments that tell
what to fill in and which tags are used most. It is a draft until its line \`draft: true\` is removed. No file is
overwritten: where a number is taken, the next free one is used.

  --root DIR          the folder that holds content/ (default: this one)
  --number N          begin with this number
  --date YYYY-MM-DD   the day it is published
  --title TEXT
  --language zh|en    of the comments and keys (default: that of the site)
  --quiet             print the path only`
