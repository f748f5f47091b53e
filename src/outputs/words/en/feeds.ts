import type {FeedTexts} from '../feeds.js'

export const feeds: FeedTexts = {
  about: 'New issues come to your feed reader by themselves.',
  what: 'A feed is an address. A feed reader looks at it now and then, and shows you what is new: no account, no e-mail, and this site does not know who reads it. To stop, remove it from the reader.',
  how: 'Choose a feed reader for your computer, your phone or the web, copy one of the addresses below, and paste it where the reader adds feeds. What comes is the full text with its figures and links, and can be read offline.',
  formats: 'Each feed comes as Atom and as JSON Feed, alike in content. If in doubt, take Atom.',
  wholeSite: 'The whole site',
  issues: 'Issues',
  issuesAbout: 'One item an issue, in full.',
  papers: 'Papers',
  papersAbout: 'One item a paper, in full.',
  some: 'A part of it',
  someAbout: 'Only one topic, one recommender, one conference? Each has a feed of its own.',
  all: 'All at once',
  allAbout: 'Import this list (OPML) into a feed reader, and remove what you do not need.',
  followPage: 'Follow this page',
  kind: 'Feed',
  copyAddress: 'This page is made for feed readers. To subscribe, copy this address and paste it into yours:',
  readOnSite: 'Read on the site',
  whatIsThis: 'What feeds are',
  from: 'From'
}
