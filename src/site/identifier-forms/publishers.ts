import {form} from './form.js'

/** Publishers whose addresses are `/doi/` and the DOI, with or without the name of a view between. */
const plain = [
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
  'pubsonline.informs.org',
  'mitpressjournals.org',
  'degruyter.com'
]

/** Whose papers are numbered by DOI, which the address holds. */
export const publishers = [
  form('doi', 'page', ['doi.org', 'dx.doi.org'], /^\/(?:doi:)?(10\.\d{4,9}\/[^?]+)/i, doi),
  form('doi', 'shape', ['doi.acm.org', 'doi.ieeecomputersociety.org'], /^\/(10\.\d{4,9}\/[^?]+)/i, doi),
  form(
    'doi',
    'shape',
    plain,
    /^\/(?:document\/)?doi\/(?:(?:abs|full|fullhtml|pdf|epdf|pdfdirect|pdfplus|epub|reader)\/)?(10\.\d{4,9}\/[^?]+)/i,
    withoutView
  ),
  form('doi', 'shape', 'dl.acm.org', /^\/citation\.cfm\?(?:.*&)?doid=(\d+\.\d+)(?:&|$)/i, id => `10.1145/${id}`),
  form(
    'doi',
    'shape',
    'link.springer.com',
    /^\/(?:(?:article|chapter|book|content\/pdf|referenceworkentry)\/)?(10\.\d{4,9}\/[^?]+)/i,
    withoutView
  ),
  form(
    'doi',
    'shape',
    'direct.mit.edu',
    /^\/[\w-]+\/(?:article|article-abstract|article-pdf|chapter)\/doi\/(10\.1162\/[\w.]+)(?:[/?]|$)/i
  ),
  form('doi', 'shape', 'frontiersin.org', /^\/(?:journals\/[\w-]+\/)?articles?\/(10\.3389\/[^?]+)/i, withoutView),
  form('doi', 'shape', 'journals.aps.org', /^\/\w+\/(?:abstract|pdf)\/(10\.1103\/[^?]+)/i, doi),
  form('doi', 'shape', 'iopscience.iop.org', /^\/article\/(10\.1088\/[^?]+)/i, withoutView),
  form('doi', 'shape', 'journals.plos.org', /[?&]id=(10\.1371\/[\w.]+)/i, doi),
  form('doi', 'shape', ['biorxiv.org', 'medrxiv.org'], /^\/content\/(10\.(?:1101|64898)\/\d+(?:\.\d+)*)/),
  form('doi', 'shape', 'nature.com', /^\/articles\/([a-z\d-]+)(?:\.pdf)?\/?(?:\?|$)/i, id => `10.1038/${id}`)
]

/** A sentence that ends with an address leaves its stop behind, and so does a bracket around one. */
function doi(id = ''): string {
  const bare = id.replace(/[\s.,;:!'"’”。，、；：！？）】》]+$/u, '').replace(/\/$/, '')
  return bare.endsWith(')') && bare.split(')').length > bare.split('(').length ? bare.slice(0, -1) : bare
}

/** Publishers append views of a paper to its DOI. */
function withoutView(id = ''): string {
  return doi(id).replace(/(?:\/(?:full|abstract|pdf|meta|html))?(?:\.pdf|\.html)?\/?$/i, '')
}
