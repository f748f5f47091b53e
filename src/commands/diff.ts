import {isDeepStrictEqual} from 'node:util'
import {pathsOf} from '../build/paths.js'
import {readSnapshot} from '../build/read-snapshot.js'
import {compareSites} from '../diff/compare-sites.js'
import type {Snapshot} from '../diff/snapshot.js'
import {formatDiffJson} from '../io/report/diff/format-diff-json.js'
import {formatDiffMarkdown} from '../io/report/diff/format-diff-markdown.js'
import {formatDiffText} from '../io/report/diff/format-diff-text.js'
import {visible} from '../io/report/visible.js'
import {writeReport} from '../io/report/write-report.js'
import {openStore} from '../io/store.js'
import {listed} from '../model/listed.js'
import {type Message, message} from '../model/message.js'
import type {Command} from './command.js'
import {chooseSides} from './diff/choose-sides.js'
import {readDiffOptions} from './diff/diff-options.js'
import {wantsColour} from './terminal.js'

export const command: Command = {
  options: {
    root: {type: 'string', default: '.'},
    format: {type: 'string', default: 'text'},
    output: {type: 'string'},
    all: {type: 'boolean'},
    drafts: {type: 'boolean'},
    strict: {type: 'boolean'}
  },
  run: async (values, positionals, {out, err, env, speech}) => {
    const {root, format, output, drafts: withDrafts, all, strict} = readDiffOptions(values)
    const chosen = chooseSides(root, positionals)
    const store = openStore(pathsOf({root}).cache)
    const [before, after] = [
      await readSnapshot(chosen.base.side, store, withDrafts),
      await readSnapshot(chosen.head.side, store, withDrafts)
    ]
    const diff = compareSites(before.snapshot, after.snapshot)
    const colour = output === null && wantsColour(out, env)
    const notices = [
      ...faults(chosen.base.name, before.faulty),
      ...faults(chosen.head.name, after.faulty),
      ...drafts(newDrafts(before.snapshot, after.snapshot))
    ]
    const text = {
      text: () => formatDiffText(diff, speech, {colour, all}),
      markdown: () => formatDiffMarkdown(diff, speech, notices),
      json: () => formatDiffJson(diff, {base: chosen.base.name, head: chosen.head.name})
    }[format]()
    if (output === null) out.write(text)
    else writeReport(output, text)
    if (format !== 'markdown') for (const said of notices) err.write(`offprint: ${speech.words(said)}\n`)
    return strict && diff.broken.some(({kind}) => kind !== 'feed id') ? 1 : 0
  }
}

function faults(name: string, files: readonly string[]): readonly Message[] {
  return files.length === 0 ? [] : [message`left out of ${name}, with errors: ${listed(files.map(visible))}`]
}

function drafts(files: readonly string[]): readonly Message[] {
  const names = listed(files.map(visible))
  if (files.length === 0) return []
  return [
    files.length === 1
      ? message`left out, since it is a draft: ${names}; --drafts compares it too`
      : message`left out, since they are drafts: ${names}; --drafts compares them too`
  ]
}

/** Drafts that somebody works at, who may wonder why nothing of them is told. */
function newDrafts(before: Snapshot, after: Snapshot): readonly string[] {
  return after.drafts.flatMap(draft =>
    before.drafts.some(old => old.file === draft.file && isDeepStrictEqual(old, draft)) ? [] : [draft.file]
  )
}
