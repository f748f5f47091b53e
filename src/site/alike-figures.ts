import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import type {Site} from '../model/site.js'
import {type FigureFile, type FigureUse, figureName, figurePair, figureUses} from './figure-uses.js'
import {lookAlikes} from './look-alikes.js'

/**
 * Figures of other bytes that look the same, under several papers: a picture that was scaled or saved anew. One finding a
 * picture; equal bytes have findings of their own. Only settled figures are known by their looks.
 */
export function alikeFigures(site: Site, files: ReadonlyMap<SourcePath, FigureFile>): readonly Diagnostic[] {
  const uses = [...site.entries.values()].toReversed().flatMap(refs => figureUses(refs, site.pictures, files))
  const seen = uses.flatMap(use => {
    const {look, width, height} = use.picture
    return look === null ? [] : [{use, look, ratio: width / height}]
  })
  const groups = new Map<number, FigureUse[]>()
  for (const [index, first] of lookAlikes(seen).entries()) {
    const use = seen[index]?.use
    const group = groups.get(first)
    if (use && group) group.push(use)
    else if (use) groups.set(first, [use])
  }
  return [...groups.values()].flatMap((alike): readonly Diagnostic[] => {
    const [first] = alike
    const copy = alike.find(({ref, file}) => ref.paper !== first?.ref.paper && file.hash !== first?.file.hash)
    if (first === undefined || copy === undefined) return []
    const reason = message`Unexpected likeness to a figure of another paper: \`${figureName(copy.figure)}\``
    return [figurePair('figure/alike', reason, copy, message`What it looks like`, first)]
  })
}
