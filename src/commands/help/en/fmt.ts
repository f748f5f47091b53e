export const help = `Usage: offprint fmt [FILE|NUMBER …] [OPTION …]

Rewrites issues, all or those named, in the authoring format, older digests too. What is read of an issue stays the same:
that is checked before a file is written, and a file that would be read otherwise, or has errors, is left alone with the
reason. Comments, lines that nobody knows and line breaks stay; the order of fields and of the front matter, the spelling
of keys, colons, headings and empty lines become the usual ones. Fields without values go, but for recommender and tags,
and in drafts.

  --root DIR   the folder that holds content/ (default: this one)
  --check      write nothing; list what would be rewritten, and fail if there is any
  --diff       write nothing; show the changes as a unified diff
  --quiet      print findings only

Exit codes: 0 fine, 1 a file has errors or, with --check, is not in the format, 3 the disk failed.`
