/** What helps to read an issue or a paper. */
export const reading = {
  copyLink: 'Copy the link',
  linkCopied: 'Link copied',
  copyDenied: 'The browser does not allow copying; the text is selected here',
  copyField: 'Text to copy',
  copyFailed: 'The text could not be fetched; nothing was copied',
  handout: 'Handout',
  handoutAbout: 'On paper each entry has a page of its own, with a code that leads to the paper.',
  print: 'Print',
  leaveHandout: 'Back to the issue',
  keys: 'Keys',
  keySearch: 'Search',
  keyEntries: 'Next and previous paper',
  keyIssues: 'Next and previous issue',
  keyList: 'This list',
  keysOn: 'Single keys work',
  closeKeys: 'Close'
}
