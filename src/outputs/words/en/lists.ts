/** The lists of tags, venues, recommenders and years, and the pages of their values. */
export const lists = {
  most: 'Most papers',
  other: 'Other',
  pages: 'Pages',
  newest: 'Newest',
  newer: 'Newer',
  older: 'Older',
  continued: 'continued',
  jump: 'Jump to',
  conference: 'Conferences',
  journal: 'Journals',
  workshop: 'Workshops',
  preprint: 'Preprint servers',
  aConference: 'Conference',
  aJournal: 'Journal',
  aWorkshop: 'Workshop',
  aPreprint: 'Preprint server'
}
