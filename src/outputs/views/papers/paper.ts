import type {EntryRef, Paper} from '../../../model/site.js'
import {tagKey} from '../../../site/tag-key.js'
import {coins} from '../../citing/coins.js'
import {highwire, type Meta} from '../../citing/highwire.js'
import {statedCitation} from '../../citing/stated-citation.js'
import type {Context} from '../context.js'
import {type AuthorsView, authorsView} from '../entries/authors.js'
import {type CardView, cardView} from '../entries/card.js'
import {type ChipView, chipView, entryChips} from '../entries/chip.js'
import {type EntryView, entryTitle, entryView} from '../entries/entry.js'
import {type LinkView, linkView} from '../entries/link.js'
import {type QrView, qrView} from '../entries/qr.js'
import {type ToolsView, toolsView} from '../entries/tools.js'
import {type VenueView, venueView} from '../entries/venue.js'
import {firstPicture} from '../figures/first-picture.js'
import {isLong} from '../is-long.js'
import {type Text, textOf} from '../text.js'
import {paperData} from './paper-data.js'
import type {ScriptData} from './script-data.js'

/** One paper with every recommendation of it. */
export type PaperView = {
  readonly title: Text
  /** The title is too long to be set large. */
  readonly long: boolean
  readonly authors: AuthorsView | null
  readonly venue: VenueView | null
  readonly submitted: string | null
  readonly tags: readonly ChipView[]
  readonly recommenders: readonly ChipView[]
  readonly links: readonly LinkView[]
  readonly tools: ToolsView
  readonly qr: QrView | null
  /** Newest first; never empty. */
  readonly entries: readonly EntryView[]
  readonly related: readonly CardView[]
  /** For the head of its page. */
  readonly metas: readonly Meta[]
  /** For reference managers, where `metas` are empty: what stands in a COinS span. */
  readonly coins: string | null
  /** JSON-LD. */
  readonly data: ScriptData | null
}

/** @param newest The newest recommendation of the paper. */
export function paperView(context: Context, paper: Paper, newest: EntryRef): PaperView {
  const {site, routes} = context
  const {language} = site.settings
  const first = paper.entries.find(ref => firstPicture(context, ref) !== null)
  const entries = paper.entries.map(ref => entryView(context, ref, 2, ref === first))
  const citation = statedCitation(context, paper)
  const metas = highwire(citation)
  const links = paper.links.map(link => linkView(context, link))
  const title = paper.title === null ? entryTitle(context, newest) : textOf(paper.title, language)
  return {
    title,
    long: isLong(title.text),
    authors: authorsView(context, paper.authors),
    venue: paper.venue && venueView(context, paper.venue),
    submitted: entries.find(({submitted}) => submitted !== null)?.submitted ?? null,
    tags: paper.tags.map(tag => chipView(context, 'tag', tagKey(tag), tag)),
    recommenders: distinct(paper.entries.flatMap(ref => entryChips(context, 'recommender', ref))),
    links,
    qr: qrView(links),
    tools: toolsView(context, paper, routes.paper(paper.slug), title, '_title'),
    entries,
    related: context.site
      .related(paper)
      .flatMap(({entries: [ref]}) => (ref === undefined ? [] : [cardView(context, ref)])),
    metas,
    coins: metas.length === 0 ? coins(citation) : null,
    data: paperData(context, paper)
  }
}

function distinct(chips: readonly ChipView[]): readonly ChipView[] {
  return chips.filter((chip, index) => chips.findIndex(({name}) => name.text === chip.name.text) === index)
}
