import {form} from './form.js'

const arxivId = String.raw`([a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d\d(?:0[1-9]|1[0-2])\.\d{4,5})`
const aclId = String.raw`([a-z]\d\d-\d{4}|\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)`
const arxivHosts = ['arxiv.org', 'cn.arxiv.org', 'xxx.lanl.gov']
const arxivMirrors = ['browse.arxiv.org', 'alphaxiv.org', 'ar5iv.org', 'ar5iv.labs.arxiv.org']
const aclHosts = ['aclanthology.org', 'aclweb.org']
const aclMirrors = ['aclanthology.info', 'anthology.aclweb.org', 'aclanthology.coli.uni-saarland.de']
const jmlrHosts = ['jmlr.org', 'jmlr.csail.mit.edu']
const neuripsHosts = ['papers.nips.cc', 'papers.neurips.cc']

/** Where papers are published and kept, but for those that number them by DOI. */
export const papers = [
  form('arxiv', 'page', arxivHosts, new RegExp(String.raw`^\/abs\/(?:arxiv:)?${arxivId}\/?(?:\?|$)`, 'i'), arxiv),
  form(
    'arxiv',
    'shape',
    [...arxivHosts, ...arxivMirrors],
    new RegExp(
      String.raw`^\/(?:abs|pdf|html|format|ps|e-print|src|overview)\/(?:arxiv:)?${arxivId}(?:v\d+)?(?:\.pdf|\.html)?\/?(?:\?|$)`,
      'i'
    ),
    arxiv
  ),
  form('arxiv', 'shape', ['huggingface.co', 'hf.co'], new RegExp(String.raw`^\/papers\/${arxivId}\/?(?:\?|$)`), arxiv),
  form('paperweekly', 'page', 'paperweekly.site', /^\/papers\/0*(\d+)\/?(?:\?|$)/),
  form('openreview', 'page', 'openreview.net', /^\/forum\/?\?id=([\w-]+)$/),
  form('openreview', 'shape', 'openreview.net', /^\/(?:forum|pdf)\/?\?(?:.*&)?id=([\w-]+)/),
  form('acl', 'page', aclHosts, new RegExp(String.raw`^\/(?:anthology\/)?${aclId}\/?$`, 'i'), acl),
  form(
    'acl',
    'shape',
    [...aclHosts, ...aclMirrors],
    new RegExp(
      String.raw`^\/(?:anthology\/)?(?:papers\/)?(?:[a-z]\/[a-z]\d\d\/)?${aclId}(?:v\d+)?(?:\.pdf|\.bib|\/.*)?(?:\?|$)`,
      'i'
    ),
    acl
  ),
  form('pmlr', 'page', 'proceedings.mlr.press', /^\/(v\d+)\/([\w-]*\d\d[a-z]{1,2})\.html$/i, path),
  form('pmlr', 'shape', 'proceedings.mlr.press', /^\/(v\d+)\/([\w-]*\d\d[a-z]{1,2})(?:\.pdf|\/.*)?$/i, path),
  form(
    'pmlr',
    'shape',
    jmlrHosts,
    /^\/proceedings\/papers\/(v\d+)\/([\w-]*\d\d[a-z]{1,2})(?:\.html|\.pdf|\/.*)?$/i,
    path
  ),
  form(
    'jmlr',
    'shape',
    jmlrHosts,
    /^\/papers\/v(?:olume)?(\d+)\/(?!index\b)([\w-]+?)(?:\.html|\.pdf|\/.*)?$/i,
    (volume, name) => `v${volume}/${name}`
  ),
  form(
    'cvf',
    'shape',
    ['openaccess.thecvf.com', 'cv-foundation.org'],
    /^\/(?:openaccess\/)?content.*\/(?:html|papers)\/([^/?]+)_paper\.(?:html|pdf|php)$/i
  ),
  form(
    'neurips',
    'shape',
    [...neuripsHosts, 'proceedings.neurips.cc'],
    /^\/paper(?:_files\/paper)?\/\d{4}\/(?:hash|file)\/([\da-f]{32})-/i
  ),
  form('nips', 'shape', neuripsHosts, /^\/paper\/(\d+)-[^/]+$/),
  form('paperswithcode', 'shape', 'paperswithcode.com', /^\/paper\/([\w-]+)\/?(?:\?|$)/i),
  form('ieee', 'shape', 'ieeexplore.ieee.org', /^\/(?:abstract\/)?document\/0*(\d+)|[?&]arnumber=0*(\d+)/),
  form('ijcai', 'shape', 'ijcai.org', /^\/proceedings\/(\d{4})\/0*(\d+)(?:\.pdf)?\/?$/i, path),
  form('aaai', 'shape', 'aaai.org', /^\/ocs\/index\.php\/\w+\/(\w+)\/paper\/(?:view|download)(?:File)?\/(\d+)/i, path),
  form('aaai', 'shape', 'ojs.aaai.org', /^\/index\.php\/(\w+)\/article\/(?:view|download)\/(\d+)/i, path),
  form('pii', 'shape', 'sciencedirect.com', /^\/science\/article\/(?:abs\/)?pii\/([\da-z()-]+)/i),
  form('pubmed', 'shape', 'pubmed.ncbi.nlm.nih.gov', /^\/0*(\d+)\/?(?:\?|$)/),
  form('pubmed', 'shape', 'ncbi.nlm.nih.gov', /^\/pubmed\/0*(\d+)\/?(?:\?|$)/),
  form('s2', 'shape', 'semanticscholar.org', /^\/(?:reader\/|paper\/(?:[^/]+\/)?)([\da-f]{40})(?:[/?]|$)/i)
]

/** An old number is known without its subject class: `math.GT/0309136` is `math/0309136`. */
function arxiv(id = ''): string {
  return id.toLowerCase().replace(/^([a-z-]+)\.[a-z]{2}\//, '$1/')
}

/** As the anthology writes them: `P18-1234`, `2020.acl-main.1`. */
function acl(id = ''): string {
  return /^[a-z]\d\d-/i.test(id) ? id.toUpperCase() : id.toLowerCase()
}

function path(...groups: string[]): string {
  return groups.join('/')
}
