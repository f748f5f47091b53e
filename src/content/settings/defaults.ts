import type {Settings} from '../../model/settings.js'

/** Of every setting; `title` and `address` have to be given. */
export const defaults: Settings = {
  title: '',
  description: '',
  address: 'http://localhost',
  base: '/',
  firstAddress: null,
  language: 'zh-Hans',
  navigation: [],
  outputs: {
    papers: true,
    tags: true,
    recommenders: true,
    venues: true,
    years: true,
    figures: true,
    shelf: true,
    statistics: true,
    search: true,
    cards: true,
    feed: true,
    sitemap: true,
    citations: true,
    data: true
  },
  feedLength: 10,
  figures: {widths: [320, 480, 720, 1440], formats: ['webp'], quality: 80, effort: 2}
}
