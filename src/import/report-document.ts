import {message} from '../model/message.js'
import type {Speech} from '../model/speech.js'
import type {Loss} from './loss.js'
import {lossWords} from './loss-words.js'
import type {Outcome} from './outcome.js'

/** Everything that an import left out, line by line and why, as a Markdown document to keep or to go through. */
export function reportDocument(outcomes: readonly Outcome[], {words}: Speech): string {
  const parts = outcomes.flatMap(({source, result, diagnostics}) => {
    if (result.kind === 'known') return []
    if (result.kind === 'failed') {
      return [
        `## ${code(source)}`,
        words(message`Not imported.`),
        diagnostics.map(({reason}) => `- ${words(reason)}`).join('\n')
      ]
    }
    const kinds = [...new Set(result.losses.map(({kind}) => kind))]
    const tables = kinds.flatMap(kind => {
      const {name, why} = lossWords[kind] ?? {name: message`${kind}`, why: null}
      const rows = result.losses.filter(loss => loss.kind === kind).map(row)
      const head = words(message`| line | what stands there |`)
      const heading = words(why === null ? name : message`${name}: ${why}`)
      return [`### ${heading}`, [head, '| --- | --- |', ...rows].join('\n')]
    })
    return [
      `## ${code(result.file)}`,
      words(message`From ${code(source)}; ${result.losses.length} left out.`),
      ...tables
    ]
  })
  return `${[`# ${words(message`What was left out`)}`, ...parts].filter(part => part !== '').join('\n\n')}\n`
}

function row({line, column, text, pictures}: Loss): string {
  const parts = [text, ...pictures].filter(part => part !== '').map(part => code(part))
  return `| ${line}${column === null ? '' : `:${column}`} | ${parts.join(' ')} |`
}

/** Text as it stands, whatever marks it holds. */
function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)))
  const inner = text.replace(/\|/g, '\\|').replace(/\s+/g, ' ')
  return fence.length > 1 ? `${fence} ${inner} ${fence}` : `\`${inner}\``
}
