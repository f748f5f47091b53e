/** What helps to read an issue or a paper. */
export const reading = {
  copyLink: 'Copy the link',
  linkCopied: 'Link copied',
  copyDenied: 'The browser does not allow copying; the text is selected here',
  copyFailed: 'The text could not be fetched; nothing was copied',
  copyField: 'Text to copy'
}
