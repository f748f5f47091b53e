import type {Output} from '../model/site.js'
import {archive} from './archive.js'
import {citations} from './citations.js'
import {data} from './data.js'
import {facets} from './facets.js'
import {feeds} from './feeds.js'
import {feedsPage} from './feeds-page.js'
import {figures} from './figures.js'
import {home} from './home.js'
import {hostFiles} from './host-files.js'
import {issue} from './issue.js'
import {latest} from './latest.js'
import {manifest} from './manifest.js'
import {notFound} from './not-found.js'
import {opml} from './opml.js'
import {paper} from './paper.js'
import {robots} from './robots.js'
import {search} from './search.js'
import {shelf} from './shelf.js'
import {sitemap} from './sitemap.js'
import {statistics} from './statistics.js'

/** The list is the registry: another kind of page is a line here and a file beside it. */
export const outputs: readonly Output[] = [
  home,
  archive,
  issue,
  latest,
  paper,
  facets,
  citations,
  data,
  figures,
  shelf,
  statistics,
  search,
  notFound,
  feedsPage,
  feeds,
  opml,
  sitemap,
  robots,
  manifest,
  hostFiles
]
