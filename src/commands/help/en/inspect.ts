export const help = `Usage: offprint inspect FILE [--lines]

Prints one issue file as JSON on standard output, and what was found on standard error.

  --lines          print the claim of every line instead: what it is to the reader of the file`
