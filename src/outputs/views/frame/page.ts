import type {Page} from '../../../model/site.js'
import type {Texts} from '../../words/words.js'
import type {Context} from '../context.js'
import {type LayoutView, layoutView, type PageFacts} from './layout.js'

/** What every page template receives beside its own view. */
export type PageView = {readonly layout: LayoutView; readonly words: Texts}

export function page(context: Context, template: string, facts: PageFacts, view: object): Page {
  const shared: PageView = {layout: layoutView(context, facts), words: context.words.text}
  return {path: context.routes.distPath(facts.href), template, view: {...shared, ...view}}
}
