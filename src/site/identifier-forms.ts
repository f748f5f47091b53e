export type IdentifierForm = {
  readonly scheme: string
  /** Without `www.`, `export.` and `m.`. */
  readonly hosts: readonly string[]
  /** Matches path and query; its groups go to `id`. */
  readonly form: RegExp
  readonly id: (...groups: string[]) => string
}

const lower = (id = '') => id.toLowerCase()
const exact = (id = '') => id
const both = (first = '', second = '') => `${first}/${second}`.toLowerCase()
/** An old arXiv number is known without its subject class: `math.GT/0309136` is `math/0309136`. */
const arxiv = (id = '') => lower(id).replace(/^([a-z-]+)\.[a-z]{2}\//, '$1/')
/** As the anthology writes them: `P18-1234`, `2020.acl-main.1`. */
const acl = (id = '') => (/^[a-z]\d\d-/i.test(id) ? id.toUpperCase() : lower(id))
/** Publishers append views of a paper to its DOI. */
const doi = (id = '') => lower(id).replace(/(?:\/(?:full|abstract|pdf|meta|html))?(?:\.pdf|\.html)?\/?$/, '')

const arxivId = String.raw`([a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?`
const aclId = String.raw`([a-z]\d\d-\d{4}|\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)(?:v\d+)?`

/**
 * How a paper's permanent identifier is read from an address. Adding a source is a row here.
 * A row that might take one paper for another does not belong here: two pages for one paper are the lesser harm.
 */
export const identifierForms: readonly IdentifierForm[] = [
  {
    scheme: 'arxiv',
    hosts: ['arxiv.org', 'cn.arxiv.org', 'xxx.lanl.gov', 'alphaxiv.org', 'ar5iv.org', 'ar5iv.labs.arxiv.org'],
    form: new RegExp(
      String.raw`^\/(?:abs|pdf|html|format|ps|e-print|src|overview)\/(?:arxiv:)?${arxivId}(?:\.pdf|\.html)?\/?(?:\?|$)`,
      'i'
    ),
    id: arxiv
  },
  {scheme: 'arxiv', hosts: ['huggingface.co', 'hf.co'], form: /^\/papers\/(\d{4}\.\d{4,5})\/?$/, id: exact},
  {scheme: 'paperweekly', hosts: ['paperweekly.site'], form: /^\/papers\/0*(\d+)\/?(?:\?|$)/, id: exact},
  {
    scheme: 'doi',
    hosts: ['doi.org', 'dx.doi.org'],
    form: /^\/(?:doi:)?(10\.\d{4,9}\/[^?]+)/i,
    id: id => lower(id).replace(/\/$/, '')
  },
  {
    scheme: 'doi',
    hosts: [
      'dl.acm.org',
      'onlinelibrary.wiley.com',
      'tandfonline.com',
      'science.org',
      'pnas.org',
      'journals.sagepub.com',
      'pubs.acs.org',
      'royalsocietypublishing.org',
      'worldscientific.com',
      'epubs.siam.org',
      'pubsonline.informs.org'
    ],
    form: /^\/doi\/(?:(?:abs|full|fullhtml|pdf|epdf|pdfdirect|pdfplus|epub|reader)\/)?(10\.\d{4,9}\/[^?]+)/i,
    id: doi
  },
  {
    scheme: 'doi',
    hosts: ['link.springer.com'],
    form: /^\/(?:article|chapter|book|content\/pdf|referenceworkentry)\/(10\.\d{4,9}\/[^?]+)/i,
    id: doi
  },
  {scheme: 'doi', hosts: ['frontiersin.org'], form: /^\/(?:journals\/[\w-]+\/)?articles?\/(10\.3389\/[^?]+)/i, id: doi},
  {scheme: 'doi', hosts: ['journals.plos.org'], form: /[?&]id=(10\.1371\/[\w.]+)/i, id: doi},
  {
    scheme: 'doi',
    hosts: ['biorxiv.org', 'medrxiv.org'],
    form: /^\/content\/(10\.(?:1101|64898)\/\d+(?:\.\d+)*)/,
    id: doi
  },
  {
    scheme: 'doi',
    hosts: ['nature.com'],
    form: /^\/articles\/([a-z\d-]+)(?:\.pdf)?\/?(?:\?|$)/i,
    id: id => `10.1038/${lower(id)}`
  },
  {
    scheme: 'openreview',
    hosts: ['openreview.net'],
    form: /^\/(?:forum|pdf)\/?\?(?:[^#]*&)?id=([\w-]+)/,
    id: exact
  },
  {
    scheme: 'acl',
    hosts: [
      'aclanthology.org',
      'aclanthology.info',
      'aclweb.org',
      'anthology.aclweb.org',
      'aclanthology.coli.uni-saarland.de'
    ],
    form: new RegExp(
      String.raw`^\/(?:anthology\/)?(?:papers\/)?(?:[a-z]\/[a-z]\d\d\/)?${aclId}(?:\.pdf|\.bib|\/.*)?(?:\?|$)`,
      'i'
    ),
    id: acl
  },
  {scheme: 'pmlr', hosts: ['proceedings.mlr.press'], form: /^\/(v\d+)\/([\w-]+?)(?:\.html|\.pdf|\/.*)?$/i, id: both},
  {
    scheme: 'pmlr',
    hosts: ['jmlr.org', 'jmlr.csail.mit.edu'],
    form: /^\/proceedings\/papers\/(v\d+)\/([\w-]+?)(?:\.html|\.pdf|\/.*)?$/i,
    id: both
  },
  {
    scheme: 'jmlr',
    hosts: ['jmlr.org', 'jmlr.csail.mit.edu'],
    form: /^\/papers\/v(?:olume)?(\d+)\/([\w-]+?)(?:\.html|\.pdf|\/.*)?$/i,
    id: (volume, name) => both(`v${volume}`, name)
  },
  {
    scheme: 'cvf',
    hosts: ['openaccess.thecvf.com', 'cv-foundation.org'],
    form: /^\/(?:openaccess\/)?content.*\/(?:html|papers)\/([^/?]+)_paper\.(?:html|pdf|php)$/i,
    id: lower
  },
  {
    scheme: 'neurips',
    hosts: ['papers.nips.cc', 'papers.neurips.cc', 'proceedings.neurips.cc'],
    form: /^\/paper(?:_files\/paper)?\/\d{4}\/(?:hash|file)\/([\da-f]{32})-/i,
    id: lower
  },
  {
    scheme: 'nips',
    hosts: ['papers.nips.cc', 'papers.neurips.cc'],
    form: /^\/paper\/(\d+)-[^/]+$/,
    id: exact
  },
  {
    scheme: 'ieee',
    hosts: ['ieeexplore.ieee.org'],
    form: /^\/(?:abstract\/)?document\/0*(\d+)|[?&]arnumber=0*(\d+)/,
    id: (document, number) => document || exact(number)
  },
  {scheme: 'ijcai', hosts: ['ijcai.org'], form: /^\/proceedings\/(\d{4})\/0*(\d+)(?:\.pdf)?\/?$/i, id: both},
  {
    scheme: 'aaai',
    hosts: ['aaai.org'],
    form: /^\/ocs\/index\.php\/\w+\/(\w+)\/paper\/(?:view|download)(?:File)?\/(\d+)/i,
    id: both
  },
  {scheme: 'aaai', hosts: ['ojs.aaai.org'], form: /^\/index\.php\/(\w+)\/article\/(?:view|download)\/(\d+)/i, id: both},
  {scheme: 'pii', hosts: ['sciencedirect.com'], form: /^\/science\/article\/(?:abs\/)?pii\/([\da-z()-]+)/i, id: lower},
  {scheme: 'pubmed', hosts: ['pubmed.ncbi.nlm.nih.gov'], form: /^\/0*(\d+)\/?(?:\?|$)/, id: exact},
  {scheme: 'pubmed', hosts: ['ncbi.nlm.nih.gov'], form: /^\/pubmed\/0*(\d+)\/?(?:\?|$)/, id: exact},
  {
    scheme: 's2',
    hosts: ['semanticscholar.org'],
    form: /^\/(?:reader\/|paper\/(?:[^/]+\/)?)([\da-f]{40})(?:[/?]|$)/i,
    id: lower
  },
  {scheme: 'github', hosts: ['github.com'], form: /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?(?:\?|$)/, id: both}
]
