export const help = `Usage: offprint build [OPTION …]

Reads content/ and publishes to dist/, only what differs. With errors nothing is published.

  --root DIR       the folder that holds content/ (default: this one)
  --out DIR        where the site goes (default: dist below the root)
  --base PATH      the sub-path the site will live under, such as /reading/
  --address URL    scheme and host, such as https://papers.example.org
  --drafts         publish drafts too
  --strict         warnings fail the build as well
  --only figures   encode figures into .cache/ and publish nothing
  --shard I/N      with --only figures: of N equal parts of the work, the I-th, such as 2/3
  --quiet          print findings only`
