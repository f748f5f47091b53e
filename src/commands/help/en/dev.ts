export const help = `Usage: offprint dev [OPTION …]

Serves the site from memory, drafts included, and follows content/, templates/ and public/: an open page shows each change
at once, and errors over the last page that was whole. Nothing is written but the cache. Ctrl-C stops it.

  --root DIR       the folder that holds content/ (default: this one)
  --port NUMBER    default 4000; the next free one if it is busy
  --host HOST      who may look on: this machine (127.0.0.1, the default) or, with 0.0.0.0, its network
  --base PATH      the sub-path the site will live under, such as /reading/
  --no-drafts      leave drafts out, as build does`
