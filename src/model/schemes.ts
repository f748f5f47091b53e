type Scheme = {
  /** Its name on a badge, by language. */
  readonly zh: string
  readonly en: string
  /** What its ids name: a paper, a work that may stand for one (code, a model), or a page about it. */
  readonly names: 'paper' | 'work' | 'page'
  /** Where to find what `{id}` names; `null` where the id alone does not tell. */
  readonly address: string | null
  /** Ids that differ in case alone are one. */
  readonly anyCase: boolean
  /** Whether the id tells a reader anything. */
  readonly shown: boolean
  /** The year in which it closed; what it held may be gone. */
  readonly closed: number | null
}

type Change = Partial<Pick<Scheme, 'zh' | 'anyCase' | 'shown' | 'closed'>>

const paper = rowOf('paper')
const work = rowOf('work')
const page = rowOf('page')
const anyCase = {anyCase: true}
const hidden = {shown: false}

/**
 * Who numbers papers and what belongs to them. The names of those that name papers are in permanent addresses, so a row
 * may change in all but its name. How ids are read from addresses stands in `site/identifier-forms.ts`.
 */
export const schemes = {
  arxiv: paper('arXiv', 'https://arxiv.org/abs/{id}'),
  doi: paper('DOI', 'https://doi.org/{id}', anyCase),
  openreview: paper('OpenReview', 'https://openreview.net/forum?id={id}'),
  acl: paper('ACL Anthology', 'https://aclanthology.org/{id}/'),
  pmlr: paper('PMLR', 'https://proceedings.mlr.press/{id}.html', anyCase),
  jmlr: paper('JMLR', 'https://jmlr.org/papers/{id}.html', anyCase),
  cvf: paper('CVF', null, {anyCase: true, shown: false}),
  neurips: paper('NeurIPS', null, {anyCase: true, shown: false}),
  nips: paper('NeurIPS', null),
  paperweekly: paper('PaperWeekly', 'https://www.paperweekly.site/papers/{id}'),
  paperswithcode: paper('Papers with Code', 'https://paperswithcode.com/paper/{id}', {anyCase: true, closed: 2025}),
  ieee: paper('IEEE Xplore', 'https://ieeexplore.ieee.org/document/{id}'),
  ijcai: paper('IJCAI', null),
  aaai: paper('AAAI', null, anyCase),
  pii: paper('ScienceDirect', 'https://www.sciencedirect.com/science/article/pii/{id}', anyCase),
  pubmed: paper('PubMed', 'https://pubmed.ncbi.nlm.nih.gov/{id}/'),
  s2: paper('Semantic Scholar', 'https://www.semanticscholar.org/paper/{id}', {anyCase: true, shown: false}),
  github: work('GitHub', 'https://github.com/{id}', anyCase),
  gitlab: work('GitLab', 'https://gitlab.com/{id}', anyCase),
  gitee: work('Gitee', 'https://gitee.com/{id}', anyCase),
  codeberg: work('Codeberg', 'https://codeberg.org/{id}', anyCase),
  bitbucket: work('Bitbucket', 'https://bitbucket.org/{id}', anyCase),
  huggingface: work('Hugging Face', 'https://huggingface.co/{id}'),
  youtube: page('YouTube', 'https://www.youtube.com/watch?v={id}', hidden),
  bilibili: page('Bilibili', 'https://www.bilibili.com/video/{id}', {zh: '哔哩哔哩'}),
  zhihu: page('Zhihu', 'https://{id}', {zh: '知乎', shown: false}),
  weixin: page('WeChat', null, {zh: '微信公众号', shown: false})
} as const satisfies Record<string, Scheme>

export type SchemeId = keyof typeof schemes

function rowOf(names: Scheme['names']): (name: string, address: string | null, change?: Change) => Scheme {
  return (name, address, change = {}) => ({
    zh: name,
    en: name,
    names,
    address,
    anyCase: false,
    shown: true,
    closed: null,
    ...change
  })
}
