export const help = `Usage: offprint pull [ISSUE …] [OPTION …]

Fetches the remote figures of all issues, or of those named by number or file, into the folder beside each issue, and
notes them in content/figures.lock.jsonl. Builds then need no network. What was fetched before is not fetched again; what
no issue names any more is taken out of the notes. Hosts are asked directly: HTTPS_PROXY and the like are not used.

  --root DIR       the folder that holds content/ (default: this one)
  --again          ask again for figures that were gone
  --allow-local    fetch from this machine and its own network too
  --strict         warnings fail as well: a figure that was refused
  --quiet          print findings only

Exit codes: 0 fine, 1 the content has errors, 3 a host was not reached or the disk failed; run it again then.`
