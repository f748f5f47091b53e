import {mkdirSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {TestContext} from 'node:test'
import {run} from '../../src/commands/run.js'
import type {MessageLanguage} from '../../src/model/message-language.js'
import {settings} from '../cli/helpers/site.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {openHost, sends} from '../web/helpers/host.js'
import {makeFile} from './make-file.js'
import type {Example} from './read-page.js'

/**
 * What a command says of an example, in this process: two runs a rule would start hundreds of programs. Files whose path
 * is an address of `host` are sent by a server on this machine, which stands in its place.
 */
export async function reportOf(
  t: TestContext,
  {command, files}: Example,
  language: MessageLanguage = 'en'
): Promise<string> {
  const root = temporaryFolder(t)
  const site = join(root, 'site')
  const sent = Object.entries(files).filter(([path]) => path.startsWith(`${host}/`))
  const answers = await Promise.all(
    sent.map(async ([address, {language, body}]) => {
      const made = await makeFile(address, language, body)
      return [address.slice(host.length), sends(Buffer.from(made))] as const
    })
  )
  const at = usesHost({command, files}) ? (await openHost(t, Object.fromEntries(answers))).at('') : host
  if (at.length !== host.length) throw new Error(`Unexpected length of ${at}, expected that of ${host}`)
  const placed = (text: string): string => text.replaceAll(host, at)

  plant(site, {'content/site.yaml': settings})
  for (const [path, {language, body}] of Object.entries(files)) {
    if (path.startsWith(`${host}/`)) continue
    const target = /^link to (.*)$/.exec(body.trim())?.[1]
    mkdirSync(dirname(join(site, path)), {recursive: true})
    if (language === 'made' && target !== undefined) symlinkSync(target, join(site, path))
    else {
      const made = await makeFile(path, language, body)
      plant(site, {[path]: typeof made === 'string' ? placed(made) : made})
    }
  }

  let printed = ''
  const out = {write: (text: string) => (printed += text)}
  const [name = '', ...rest] = command
  const own = name === 'check' ? ['--no-excerpts'] : ['--quiet']
  const local = at === host ? [] : ['--allow-local']
  const args = rest.map(each => (name === 'import' && !each.startsWith('http') ? join(site, each) : placed(each)))
  await run([name, '--root', site, '--lang', language, ...own, ...local, ...args], {
    out,
    err: out,
    env: {NO_COLOR: '1'}
  })
  const told = printed.replaceAll(at, host).replaceAll(`${site}/`, '')
  // A pulled file is named after the answer that came first, and its whole address, which has another port each time.
  return at === host
    ? told
    : told.replaceAll('127.0.0.1', new URL(host).hostname).replace(/\d\d-[0-9a-f]{8}\./g, '01-1a2b3c4d.')
}

/** As long as an address of this machine with a port, so that columns stay as they are. */
const host = 'http://figures.example'

function usesHost({command, files}: Example): boolean {
  return command[0] !== 'check' && JSON.stringify([command, files]).includes(host)
}
