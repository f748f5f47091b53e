import {scanHtml} from './scan-html.js'

export type ProducedAddresses = {readonly addresses: readonly string[]; readonly ids: readonly string[]}

/**
 * What one text file of a build leads to, as written, and the ids that others may lead to.
 * In HTML the attributes tell; elsewhere (feeds, sitemaps, data) all that begins with `site`, address and base.
 */
export function producedAddresses(path: string, body: string, site: string): ProducedAddresses {
  return path.endsWith('.html') ? inHtml(body, site) : {addresses: inText(body, site), ids: []}
}

function inHtml(body: string, site: string): ProducedAddresses {
  const addresses: string[] = []
  const ids: string[] = []
  scanHtml(body, (name, written) => {
    const value = written.includes('&') ? written.replace(/&(?:amp|#38|#x26);/g, '&') : written
    if (name === 'id') ids.push(value)
    else if (name === 'srcset')
      addresses.push(...value.split(/,\s+/).map(candidate => candidate.trim().split(/\s/)[0] ?? ''))
    // `<meta content>` holds prose as well.
    else if (name !== 'content' || value.startsWith(site)) addresses.push(value)
  })
  return {addresses, ids}
}

/** An address ends where markup or JSON goes on, escaped markup in a feed too. */
function inText(body: string, site: string): readonly string[] {
  const addresses: string[] = []
  for (let at = body.indexOf(site); at !== -1; at = body.indexOf(site, at + site.length)) {
    const end = /[\s"'<>&\\)\]]|$/g
    end.lastIndex = at
    addresses.push(body.slice(at, end.exec(body)?.index))
  }
  return addresses
}
