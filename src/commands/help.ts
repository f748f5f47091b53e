/** What `offprint --help` and `offprint COMMAND --help` print. */
export const help = {
  general: `Usage: offprint COMMAND [OPTION …]

Turns weekly Markdown issue files, each recommending a dozen papers, into a static website.

  build     content/ → dist/
  cache     say what .cache/ holds, or prune it
  check     report every finding of every file; write nothing
  dev       show the site in a browser, and each change at once
  inspect   print one issue file as structured JSON
  pull      fetch remote figures into content/
  serve     serve dist/ on this machine

  --help    on any command
  --version

Exit codes: 0 fine, 1 the content has errors, 2 the command was used wrongly, 3 the environment failed.`,
  build: `Usage: offprint build [OPTION …]

Reads content/ and publishes to dist/, only what differs. With errors nothing is published.

  --root DIR       the folder that holds content/ (default: this one)
  --out DIR        where the site goes (default: dist below the root)
  --base PATH      the sub-path the site will live under, such as /reading/
  --address URL    scheme and host, such as https://papers.example.org
  --drafts         publish drafts too
  --strict         warnings fail the build as well
  --only figures   encode figures into .cache/ and publish nothing
  --shard I/N      with --only figures: of N equal parts of the work, the I-th, such as 2/3
  --quiet          print findings only`,
  cache: `Usage: offprint cache [--prune [--older-than AGE] [--max-size SIZE]] [OPTION …]

Says how many parsed issues and encoded figures .cache/ holds, and how large they are. Builds may run meanwhile, and what
is removed is made again when it is needed.

  --prune            remove what no build used for 30 days, or what is asked for by:
  --older-than AGE   remove what was not used for so long, such as 12h, 30d or 8w
  --max-size SIZE    keep so much, such as 500mb or 1gb; what was used longest ago goes first
  --root DIR         the folder that holds .cache/ (default: this one)`,
  check: `Usage: offprint check [OPTION …]

Reads and renders everything, reports every finding as file:line:col, and writes no site.

  --root DIR       the folder that holds content/ (default: this one)
  --base PATH, --address URL, --drafts   as for build
  --strict         warnings fail as well
  --format FORMAT  text (default) or json`,
  dev: `Usage: offprint dev [OPTION …]

Serves the site from memory, drafts included, and follows content/, templates/ and public/: an open page shows each change
at once, and errors over the last page that was whole. Nothing is written but the cache. Ctrl-C stops it.

  --root DIR       the folder that holds content/ (default: this one)
  --port NUMBER    default 4000; the next free one if it is busy
  --host HOST      who may look on: this machine (127.0.0.1, the default) or, with 0.0.0.0, its network
  --base PATH      the sub-path the site will live under, such as /reading/
  --no-drafts      leave drafts out, as build does`,
  inspect: `Usage: offprint inspect FILE [--lines]

Prints one issue file as JSON on standard output, and what was found on standard error.

  --lines          print the claim of every line instead: what it is to the reader of the file`,
  pull: `Usage: offprint pull [ISSUE …] [OPTION …]

Fetches the remote figures of all issues, or of those named by number or file, into the folder beside each issue, and
notes them in content/figures.lock.jsonl. Builds then need no network. What was fetched before is not fetched again; what
no issue names any more is taken out of the notes. Hosts are asked directly: HTTPS_PROXY and the like are not used.

  --root DIR       the folder that holds content/ (default: this one)
  --again          ask again for figures that were gone
  --allow-local    fetch from this machine and its own network too
  --strict         warnings fail as well: a figure that was refused
  --quiet          print findings only

Exit codes: 0 fine, 1 the content has errors, 3 a host was not reached or the disk failed; run it again then.`,
  serve: `Usage: offprint serve [OPTION …]

Serves dist/ on this machine, under the base path of the site, until it is stopped.

  --root DIR       the folder that holds dist/ (default: this one)
  --out DIR        the folder to serve (default: dist below the root)
  --port NUMBER    default 4000; the next free one if it is busy`
} as const

export type CommandName = Exclude<keyof typeof help, 'general'>
