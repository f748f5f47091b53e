import type {Speech} from '../model/speech.js'
import type {Loss} from './loss.js'
import {lossWords} from './loss-words.js'
import type {Outcome} from './outcome.js'

/** Everything that an import left out, line by line and why, as a Markdown document to keep or to go through. */
export function reportDocument(outcomes: readonly Outcome[], speech: Speech): string {
  const {language} = speech
  const say = words[language]
  const parts = outcomes.flatMap(({source, result, diagnostics}) => {
    if (result.kind === 'known') return []
    if (result.kind === 'failed') {
      return [`## ${code(source)}`, say.failed, diagnostics.map(({reason}) => `- ${speech.words(reason)}`).join('\n')]
    }
    const kinds = [...new Set(result.losses.map(({kind}) => kind))]
    const tables = kinds.flatMap(kind => {
      const {name, why} = lossWords[language][kind] ?? {name: kind, why: ''}
      const rows = result.losses.filter(loss => loss.kind === kind).map(row)
      return [`### ${name}${why === '' ? '' : `${say.because}${why}`}`, [say.head, '| --- | --- |', ...rows].join('\n')]
    })
    return [`## ${code(result.file)}`, say.from(code(source), result.losses.length), ...tables]
  })
  return `${[`# ${say.title}`, ...parts].filter(part => part !== '').join('\n\n')}\n`
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

const words = {
  en: {
    title: 'What was left out',
    because: ': ',
    head: '| line | what stands there |',
    failed: 'Not imported.',
    from: (source: string, lines: number) => `From ${source}; ${lines} left out.`
  },
  zh: {
    title: '导入时略去的内容',
    because: '：',
    head: '| 行 | 原文 |',
    failed: '没有导入。',
    from: (source: string, lines: number) => `写自 ${source}，略去 ${lines} 处。`
  }
} as const
