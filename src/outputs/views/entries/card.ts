import type {Slug} from '../../../model/issue.js'
import type {EntryRef} from '../../../model/site.js'
import type {Context} from '../context.js'
import {firstPicture} from '../figures/first-picture.js'
import type {PictureView} from '../figures/picture.js'
import {thumbView} from '../figures/thumb.js'
import {type IssueLink, issueLink} from '../issue-link.js'
import {type Text, textOf} from '../text.js'
import {type ChipView, entryChips} from './chip.js'
import {entryTitle} from './entry.js'
import {type VenueView, venueView} from './venue.js'

/** One recommendation in short: its key points lead. */
export type CardView = {
  /** The slug of the paper, by which a reader's marks are kept. */
  readonly paper: Slug
  /** The page of the paper, else the entry on the page of its issue. */
  readonly href: string
  readonly position: number
  readonly title: Text
  readonly lead: Text | null
  readonly venue: VenueView | null
  readonly tags: readonly ChipView[]
  readonly recommenders: readonly ChipView[]
  readonly issue: IssueLink
  /** Decoration: the title beside it says it all. */
  readonly picture: PictureView | null
  /** For reference managers, in lists alone: what stands in a COinS span. */
  readonly coins: string | null
}

export function cardView(context: Context, ref: EntryRef): CardView {
  const {language} = context.site.settings
  const {issue, entry, paper, position} = ref
  const picture = firstPicture(context, ref)
  return {
    paper: paper.slug,
    href: entryHref(context, ref),
    position,
    title: entryTitle(context, ref),
    lead: entry.lead === '' ? null : textOf(entry.lead, language),
    venue: entry.venue && venueView(context, entry.venue),
    tags: entryChips(context, 'tag', ref),
    recommenders: entryChips(context, 'recommender', ref),
    issue: issueLink(context, issue),
    picture: picture && thumbView(context, picture),
    coins: null
  }
}

/** A card of a list of papers, which reference managers collect. */
export function listedCard(context: Context, ref: EntryRef): CardView {
  return {...cardView(context, ref), coins: context.coinsOf(ref.paper)}
}

export function entryHref({site, routes}: Context, {issue, paper, anchor}: EntryRef): string {
  return site.settings.outputs.papers ? routes.paper(paper.slug) : routes.entry(issue.number, anchor)
}
