import {scanImages} from '../content/lines/images.js'
import {probeFigure} from '../figures/probe.js'
import {openInside} from '../io/files/open-inside.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {IssueDraft, SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import type {Digest} from './digest-source.js'
import {sha256Of} from './records.js'
import type {Source} from './source.js'

export type CarriedPicture = {readonly file: SourcePath; readonly bytes: Uint8Array}

const largest = 20_000_000

/**
 * The figures of an issue that lie beside its source, or within it: where each goes, and the digest with their new names.
 * Only what is a picture is taken, and only from below the source's own folder: a page may name any file of this machine.
 */
export function carryPictures(
  source: Source,
  digest: Digest,
  draft: IssueDraft & {readonly number: number}
): {readonly text: string; readonly pictures: readonly CarriedPicture[]; readonly diagnostics: readonly Diagnostic[]} {
  const folder = `content/issues/${String(draft.number).padStart(4, '0')}`
  const pictures = new Map<string, CarriedPicture>()
  const diagnostics: Diagnostic[] = []
  const figures = draft.entries.flatMap(entry => [...(entry.titleImage ? [entry.titleImage] : []), ...entry.figures])
  figures.forEach(({source: name}, index) => {
    if (/^(https?:)?\/\//i.test(name) || pictures.has(name)) return
    const bytes = bytesOf(name, source, digest)
    const probed = bytes ? probeFigure(bytes) : null
    if (!bytes || !probed?.ok) {
      const reason =
        probed && !probed.ok
          ? probed.reason
          : message`Unexpected figure \`${name}\` that is not beside the source, expected a file`
      diagnostics.push({ruleId: probed ? 'figure/unreadable' : 'figure/missing', reason, file: source.name})
      return
    }
    const extension = probed.format === 'jpeg' ? 'jpg' : probed.format
    const file = `${folder}/${String(index + 1).padStart(2, '0')}-${sha256Of(bytes).slice(0, 8)}.${extension}`
    pictures.set(name, {file: file as SourcePath, bytes})
  })
  const renamed = new Map([...pictures].map(([name, {file}]) => [name, file.slice('content/issues/'.length)]))
  return {text: rename(digest.text, renamed), pictures: [...pictures.values()], diagnostics}
}

function bytesOf(name: string, {folder}: Source, {embedded}: Digest): Uint8Array | null {
  const held = embedded.find(picture => picture.name === name)
  if (held) {
    const [, base64, data = ''] = /^data:[^,;]*(?:;[^,;]*)*?(;base64)?,(.*)$/is.exec(held.data) ?? []
    return base64 ? Buffer.from(data, 'base64') : Buffer.from(decode(data))
  }
  if (folder === null || /^[a-z][a-z0-9+.-]*:/i.test(name)) return null
  const opened = openInside(folder, decode(name.replace(/[?#].*$/s, '')), '.', largest)
  return opened.ok ? opened.bytes : null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function rename(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text
  return text
    .split('\n')
    .map(line =>
      scanImages(line).images.reduce((renamed, {alt, url, title, raw}) => {
        const name = names.get(url)
        if (name === undefined) return renamed
        const caption = title === null ? '' : ` "${title.replace(/["\\]/g, '\\$&')}"`
        return renamed.replace(raw, () => `![${alt.replace(/[[\]\\]/g, '\\$&')}](${name}${caption})`)
      }, line)
    )
    .join('\n')
}
