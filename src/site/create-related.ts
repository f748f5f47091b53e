import type {Paper, Site} from '../model/site.js'
import {createRelate, type Features} from './create-relate.js'
import type {IndexedPapers} from './index-papers.js'
import type {JoinMemory} from './join-memory.js'
import type {Member} from './member.js'

/** Looks for related papers when somebody asks: for all of them it takes longer than the rest of joining issues. */
export function createRelated(
  papers: readonly Paper[],
  index: IndexedPapers,
  members: readonly Member[],
  memory: JoinMemory
): Site['related'] {
  const prepare = () => ({
    indexOf: new Map(papers.map((paper, index) => [paper, index])),
    relate: createRelate(index.papers.map(({entries}) => featuresOf(entries.flatMap(number => members[number] ?? []))))
  })
  const featuresOf = (own: readonly Member[]): Features => {
    const [only, ...others] = own.map(memory.features)
    return only && others.length === 0 ? only : new Map([only, ...others].flatMap(features => [...(features ?? [])]))
  }
  let ready: ReturnType<typeof prepare> | null = null
  return paper => {
    ready ??= prepare()
    const {indexOf, relate} = ready
    return relate(indexOf.get(paper) ?? -1).flatMap(other => papers[other] ?? [])
  }
}
