export const help = `Usage: offprint COMMAND [OPTION …]

Turns weekly Markdown issue files, each recommending a dozen papers, into a static website.

  add       add papers to the newest draft, with what arXiv and others know
  build     content/ → dist/
  cache     say what .cache/ holds, or prune it
  check     report every finding of every file; write nothing
  dev       show the site in a browser, and each change at once
  diff      say what a change does to the site, and which addresses it breaks
  explain   say what a rule finds and how to mend it
  fmt       rewrite issues in the authoring format
  import    make issue files of old issues: saved pages, or Markdown
  inspect   print one issue file as structured JSON
  new       begin the next issue
  pull      fetch remote figures into content/
  serve     serve dist/ on this machine

  --help         on any command
  --lang en|zh   speak English or Chinese; without it, as LC_ALL, LC_MESSAGES or LANG says
  --version

Exit codes: 0 fine, 1 the content has errors, 2 the command was used wrongly, 3 the environment failed,
70 a bug in Offprint.`
