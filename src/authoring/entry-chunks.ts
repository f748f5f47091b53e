import {labelOfHost} from '../content/entry/label-of.js'
import {placeholderTitles} from '../model/placeholder-titles.js'
import type {AuthoredEntry, KeyLanguage} from './authored.js'
import {bodyChunks} from './body-chunks.js'
import type {Chunk} from './chunk.js'
import {escapeWords} from './escape-words.js'
import {fieldLines} from './field-lines.js'
import {writeFigure} from './write-figure.js'

/** An entry from its heading on. */
export function entryChunks(entry: AuthoredEntry, language: KeyLanguage): Chunk[] {
  const {title, titleImage, links} = entry
  const [first] = links
  // A title that is a link leads to the paper, whatever its host.
  const linked = title !== null && first?.label === 'paper' && first.text === '' && labelOfHost(first.url) !== 'paper'
  const words = title !== null ? escapeWords(title) : entry.asked?.includes('title') ? placeholderTitles[language] : ''
  const heading = titleImage ? writeFigure(titleImage) : linked ? `[${words}](${first.url})` : words
  const named = titleImage && title !== null ? [`- 标题：${words}`] : []
  const fields = fieldLines(linked ? {...entry, links: links.slice(1)} : entry, language)
  const list = [...named, ...fields].join('\n')
  return [
    {text: `## ${heading}`.trimEnd(), guarded: false},
    ...(list === '' ? [] : [{text: list, guarded: false}]),
    ...bodyChunks(entry.body)
  ]
}
