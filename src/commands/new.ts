import type {KeyLanguage} from '../authoring/authored.js'
import {type NextIssue, nextIssue} from '../authoring/next-issue.js'
import {skeleton} from '../authoring/skeleton.js'
import {pathsOf} from '../build/paths.js'
import {readContent} from '../build/read-content.js'
import {dayOf} from '../content/yaml/day-of.js'
import {createInside} from '../io/files/create-inside.js'
import {openStore} from '../io/store.js'
import type {IssueDraft} from '../model/issue.js'
import {type Message, message} from '../model/message.js'
import {knownTags} from '../site/known-tags.js'
import type {Command} from './command.js'
import {usageError} from './usage-error.js'

/** Begins the next issue. Two editors who do so at once get two numbers. */
export const command: Command = {
  options: {
    root: {type: 'string', default: '.'},
    number: {type: 'string'},
    date: {type: 'string'},
    title: {type: 'string'},
    language: {type: 'string'},
    quiet: {type: 'boolean', short: 'q'}
  },
  run: async (values, positionals, terminal) => {
    if (positionals.length > 0)
      throw usageError(message`Unexpected \`${String(positionals[0])}\`, expected options only`)
    const {words} = terminal.speech
    const options = {root: String(values.root), drafts: true}
    const paths = pathsOf(options)
    const content = await readContent(paths, options, openStore(paths.cache))
    const issues: readonly IssueDraft[] = [...content.issues, ...content.incomplete]
    const next = nextIssue(issues, new Date().toISOString().slice(0, 10))
    const wanted = numberOf(values.number)
    const date = dateOf(values.date) ?? next.date
    const language = languageOf(values.language ?? content.settings.language)
    const say = (said: Message) => values.quiet !== true && terminal.err.write(`offprint: ${words(said)}\n`)
    const tags = knownTags(issues).map(({name}) => name)
    const known = new Set(issues.map(({number}) => number))
    for (let number = wanted ?? next.number; number < 1_000_000; number++) {
      const file = `content/issues/${String(number).padStart(4, '0')}.md`
      const counted = number === next.number ? next.title : null
      const title = String(values.title ?? counted ?? (language === 'zh' ? `第 ${number} 期` : `Issue ${number}`))
      const text = skeleton({number, date, title, tags}, String(number).padStart(4, '0'), language)
      if (known.has(number) || !createInside(paths.root, file, text)) {
        say(message`Number ${number} is taken; trying ${number + 1}`)
        continue
      }
      if (values.date === undefined) say(whyDated(next))
      terminal.out.write(`${file}\n`)
      return 0
    }
    throw usageError(message`Unexpected --number, expected one below 1000000`)
  }
}

function whyDated({date, rhythm, gaps}: NextIssue): Message {
  if (rhythm === 1) return message`Dated ${date}, a day after the last issue, as usual`
  if (rhythm !== null) return message`Dated ${date}, ${rhythm} days after the last issue, as usual`
  if (gaps === null) return message`Dated ${date}, which is today`
  return message`Dated ${date}, which is today: the last issues came ${gaps[0]} to ${gaps[1]} days apart`
}

function languageOf(value: unknown): KeyLanguage {
  if (value === 'en') return 'en'
  if (value === 'zh' || value === 'zh-Hans') return 'zh'
  throw usageError(message`Unexpected --language \`${String(value)}\`, expected zh or en`)
}

function numberOf(value: unknown): number | null {
  if (value === undefined) return null
  if (/^[1-9]\d{0,5}$/.test(String(value))) return Number(value)
  throw usageError(message`Unexpected --number \`${String(value)}\`, expected one such as 82`)
}

function dateOf(value: unknown): string | null {
  if (value === undefined) return null
  const text = String(value)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayOf(text) : null
  if (day !== null) return day
  throw usageError(message`Unexpected --date \`${text}\`, expected a day such as 2018-06-20`)
}
