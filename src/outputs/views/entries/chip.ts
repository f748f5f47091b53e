import type {EntryRef, FacetKind} from '../../../model/site.js'
import type {Context} from '../context.js'
import {type Text, textOf} from '../text.js'

/** A small label that leads to a facet's page; `href` is `null` if there is none. */
export type ChipView = {readonly name: Text; readonly href: string | null}

/** What one entry has of a facet, in the editor's order and spelling. */
export function entryChips(context: Context, kind: FacetKind, ref: EntryRef): readonly ChipView[] {
  return ref.values[kind].map(({key, name}) => chipView(context, kind, key, name))
}

/** `name` is shown as given, whatever the facet's most frequent spelling. */
export function chipView(context: Context, kind: FacetKind, key: string, name: string): ChipView {
  const facet = context.facetOf(kind, key)
  return {
    name: textOf(kind === 'recommender' ? `@${name}` : name, context.site.settings.language),
    href: facet === null ? null : context.routes.facet(kind, facet.slug)
  }
}
