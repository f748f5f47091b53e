import type {ClaimKind} from '../model/issue.js'

/** The parts of an entry that are written anew under its heading, wherever they stood. */
export const gatheredKinds: ReadonlySet<ClaimKind> = new Set([
  'title',
  'recommender',
  'tag',
  'venue',
  'authors',
  'id',
  'link',
  'link label'
])
