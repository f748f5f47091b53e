export const help = `Usage: offprint import FILE|FOLDER|ADDRESS … [OPTION …]

Makes issue files of old issues: saved pages of WeChat articles, CSDN blogs and others, or Markdown exported from them. Each
becomes content/issues/NNNN.md in the authoring format, and its figures are fetched beside it. Whatever of a source is not
in its issue is listed by line, kind and first words. Of a folder all pages and Markdown files are imported; what was
imported before stays as it is, so that a run that was interrupted carries on. Nothing of a page is run.

  --number N       the number of the issue, where the source does not say it
  --again          write what was imported before anew; what an editor changed since is never overwritten
  --dry-run        show what would be written, and write nothing
  --no-figures     leave the figures on the web; offprint pull fetches them later
  --verbose        list every line that is left out, with all its words
  --report FILE    write that list to a Markdown file
  --allow-local    fetch from this machine and its own network too
  --root DIR       the folder that holds content/ (default: this one)
  --strict         warnings fail as well
  --quiet          print findings only

Exit codes: 0 fine, 1 a source was not imported or has errors, 3 the web was not reached or the disk failed.`
