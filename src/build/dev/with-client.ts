import {livePage} from './live-page.js'

/**
 * A page with the script that follows it. Nothing of it is ever published.
 *
 * @param folder The address of the files for the browser, such as `/reading/_offprint/`.
 * @param url The address that the page was asked for by.
 */
export function withClient(html: string, folder: string, url: string): string {
  const {hash} = livePage(html)
  const tags = [
    `<link rel="stylesheet" data-dev href="${folder}dev.css">`,
    `<script type="module" data-dev src="${folder}dev.js" data-url="${escaped(url)}" data-hash="${hash}"></script>`
  ].join('\n')
  const end = html.indexOf('</head>')
  return end === -1 ? `${tags}\n${html}` : `${html.slice(0, end)}${tags}\n${html.slice(end)}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
