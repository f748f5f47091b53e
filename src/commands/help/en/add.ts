export const help = `Usage: offprint add PAPER … [OPTION …]

Adds an entry for each paper to the end of the newest draft, else of the newest issue, and says where. A paper is an
address, an arXiv id, a DOI or an ACL Anthology id; a GitHub repository brings the paper that it names. Title, authors,
venue and code are as arXiv, Crossref, OpenReview, the ACL Anthology or GitHub state them; what none of them says is left
to you. The abstract, and tags in use that it names, stand in a comment, which is not published. Answers are kept in
.cache/ for a week.

  --to ISSUE   the issue to add to, by number or file
  --by HANDLE  who recommends it (default: OFFPRINT_HANDLE, else offprint.handle or github.user of git)
  --again      add it although an issue has it already
  --print      print the entries and write nothing
  --root DIR   the folder that holds content/ (default: this one)
  --quiet      print what went wrong only

Exit codes: 0 added, whole or to be filled in; 1 an issue has it already; 2 the command was used wrongly; 3 the disk failed.`
