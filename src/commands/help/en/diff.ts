export const help = `Usage: offprint diff BASE [HEAD] [OPTION …]

Says what a change does to the site: issues and papers that are added, removed, moved or edited, figures that moved, tags,
recommenders and venues that are new, and addresses that it breaks, each with the reason. Entries are matched by their
papers, so moved lines and renamed files are no change. Revisions are read from the repository; nothing is checked out.

  BASE             a revision such as main or HEAD^, or a folder with content/ in it; main...topic as in git
  HEAD             the same (default: the files as they are now)

  --root DIR       the folder that holds content/, in both (default: this one)
  --format FORMAT  text (default), markdown for a comment on a pull request, or json as src/schemas/diff.json describes
  --output FILE    write there instead of standard output
  --all            each case; else twenty of a kind, and how many more there are
  --drafts         as if drafts were published
  --strict         addresses that break fail

Exit codes: 0 compared, 1 addresses break (with --strict), 2 the command was used wrongly, 3 git or the disk failed.`
