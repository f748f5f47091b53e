import {add} from '../add/add.js'
import {chooseFile} from '../add/choose-file.js'
import {formatAdded} from '../add/format-added.js'
import {handlesOf} from '../add/handles.js'
import {targetFile} from '../add/target-file.js'
import {wishOf} from '../add/wish.js'
import {keyLanguage} from '../authoring/key-language.js'
import {pathsOf} from '../build/paths.js'
import {readContent} from '../build/read-content.js'
import {dissectIssue} from '../content/dissect-issue.js'
import {readText} from '../io/files/read-text.js'
import {openStore} from '../io/store.js'
import {speechOf} from '../messages/speech-of.js'
import {message} from '../model/message.js'
import {createClient} from '../web/client.js'
import {defaultNet} from '../web/default-net.js'
import {createReadText} from '../web/read-text.js'
import type {Command} from './command.js'
import {proxyNotice} from './proxy-notice.js'
import {createReporter} from './report.js'
import {usageError} from './usage-error.js'
import {version} from './version.js'

/** Adds entries for papers to the newest draft, with what arXiv, Crossref, OpenReview, the ACL Anthology and GitHub know. */
export const command: Command = {
  options: {
    root: {type: 'string', default: '.'},
    to: {type: 'string'},
    by: {type: 'string'},
    again: {type: 'boolean'},
    print: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'}
  },
  run: async (values, written, terminal) => {
    if (written.length === 0) throw usageError(message`Unexpected end, expected an address, an arXiv id or a DOI`)
    const wishes = written.map(each => {
      const wish = wishOf(each)
      if (wish === null) throw usageError(message`Unexpected \`${each}\`, expected an address, an arXiv id or a DOI`)
      return wish
    })
    const options = {root: String(values.root), drafts: true}
    const paths = pathsOf(options)
    const store = openStore(paths.cache)
    const content = await readContent(paths, options, store)
    const issues = [...content.issues, ...content.incomplete]
    const place = {root: paths.root, here: process.cwd()}
    const file = values.to === undefined ? chooseFile(issues) : targetFile(issues, String(values.to), place)
    if (file === null) {
      const named = values.to === undefined ? message`site without issues` : message`issue \`${String(values.to)}\``
      throw usageError(
        message`Unexpected ${named}, expected the number or the file of one in content/issues/; \`offprint new\` begins one`
      )
    }
    const quiet = values.quiet === true
    if (!quiet) proxyNotice(terminal)
    const client = createClient(defaultNet(version(), false, {attempts: 2, head: 15_000, patience: 20_000}))
    const {root} = paths
    const language = keyLanguage(dissectIssue(file, readText(root, file).value ?? ''))
    const all = await add(
      {
        root,
        wishes,
        file,
        issues,
        language,
        words: (await speechOf(language)).words,
        handles: handlesOf(values.by as string | undefined, terminal.env, root),
        again: values.again === true,
        dry: values.print === true
      },
      createReadText(client, store, () => Date.now()),
      // A line that stays behind would say nothing that the entries do not.
      terminal.err.isTTY ? createReporter(terminal, quiet).listener : null
    )
    client.close()
    const {out, err} = formatAdded(file, all, terminal.speech)
    terminal.err.write(err)
    if (!quiet || values.print === true) terminal.out.write(out)
    return all.some(({kind}) => kind === 'known' || kind === 'unfit') ? 1 : 0
  }
}
