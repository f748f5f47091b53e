/**
 * An address without the parts of its query that follow readers around and open nothing else; the same one where there
 * are none. What a part means on some hosts only is taken away there only.
 */
export function withoutTracking(address: string): string {
  const [, host = '', path = '', query = '', fragment = ''] = parts.exec(address) ?? []
  if (query === '') return address
  const pieces = query.slice(1).split('&')
  const kept = pieces.filter(piece => !isTracker(piece, host.toLowerCase()))
  if (kept.length === pieces.length) return address
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`
}

const parts = /^(?=https?:\/\/([^/?#]*))([^?#]*)(\?[^#]*)(#.*)?$/i

/** Of any host: campaigns, and the marks of who clicked. */
const anywhere =
  /^(?:utm_\w+|spm|scm|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|share_(?:from|source|medium|plat|session_id|tag)|isappinstalled|nsukey|spm_id_from|vd_source)$/i

/** Where `from=` and the like say only by which way a link was passed on. */
const passedOn =
  /^(?:timeline|singlemessage|groupmessage|message|moments|wechat|weixin|weibo|qq|search|share|app|mobile)$/i

const onHosts: readonly (readonly [host: RegExp, names: RegExp])[] = [
  [/(?:^|\.)(?:bilibili\.com|b23\.tv)$/, /^(?:from|seid|from_source|from_spmid|unique_k|bbid|ts|buvid)$/],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, /^(?:si|feature|pp)$/],
  [/(?:^|\.)(?:twitter|x)\.com$/, /^(?:s|t|ref_src|ref_url)$/],
  [
    /^mp\.weixin\.qq\.com$/,
    /^(?:scene|srcid|sharer_\w+|chksm|ascene|devicetype|version|nettype|exportkey|pass_ticket|wx_header|clicktime|enterid)$/
  ],
  [/(?:^|\.)(?:zhihu|juejin|jianshu|csdn)\.(?:com|cn|net)$/, /^(?:utm_\w+|hybrid_search_\w+)$/]
]

function isTracker(piece: string, host: string): boolean {
  const [name = '', value = ''] = piece.split('=')
  if (anywhere.test(name) || (name === 'from' && passedOn.test(value))) return true
  return onHosts.some(([hosts, names]) => hosts.test(host) && names.test(name))
}
