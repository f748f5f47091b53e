import {request} from 'node:http'
import type {TestContext} from 'node:test'
import type {News} from '../../../../src/build/dev/dev-site.js'
import {type DevOptions, runDev} from '../../../../src/build/dev/run-dev.js'
import {english, type Speech} from '../../../../src/model/speech.js'
import {plant, temporaryFolder} from '../../../io/helpers/tree.js'

export const issue = (number: number, title: string, more = ''): string =>
  `---\nnumber: ${number}\ntitle: ${title}\ndate: 2018-06-${String(12 + number)}\n---\n\n## Paper ${number}\n\n` +
  `- Recommended by: @amy\n- Paper: https://arxiv.org/abs/1711.0${1000 + number}\n\n**It works.**\n${more}`

export const site = {
  'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\nlanguage: en\n',
  'content/issues/0001.md': issue(1, 'First issue'),
  'content/issues/0002.md': issue(2, 'Second issue')
}

export type Asked = {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A preview of a planted site; all of it goes when the test ends. */
export async function previewing(
  t: TestContext,
  {
    files = site,
    speech = english,
    ...options
  }: Partial<DevOptions> & {readonly files?: Readonly<Record<string, string>>; readonly speech?: Speech} = {}
) {
  const root = temporaryFolder(t)
  plant(root, files)
  const said: string[] = []
  const dev = await runDev({root, drafts: true, port: 0, host: '127.0.0.1', ...options}, speech, {
    looked: () => undefined,
    failed: reason => void said.push(speech.words(reason))
  })
  t.after(dev.close)
  // Not fetch: it would tidy up the paths that are to be tried.
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Asked> =>
    new Promise((resolve, reject) => {
      request({host: '127.0.0.1', port: dev.port, path, headers, agent: false}, response => {
        let body = ''
        response.setEncoding('utf8').on('data', text => {
          body += text
        })
        response.on('end', () => resolve({status: response.statusCode, headers: response.headers, body}))
      })
        .on('error', reject)
        .end()
    })
  return {root, dev, get, said, plant: (more: Readonly<Record<string, string>>) => plant(root, more)}
}

/** Follows a page; `until` resolves with the first news from now on, or already there, that are as wished. */
export async function following(t: TestContext, {port}: {readonly port: number}, url: string, base = '/') {
  const heard: News[] = []
  let hear = (): void => undefined
  const path = `${base}_offprint/events?url=${encodeURIComponent(url)}`
  const asked = request(
    {host: '127.0.0.1', port, path, headers: {accept: 'text/event-stream'}, agent: false},
    response => {
      let rest = ''
      response.setEncoding('utf8').on('data', (text: string) => {
        const parts = (rest + text).split('\n\n')
        rest = parts.pop() ?? ''
        for (const part of parts) if (part.startsWith('data: ')) heard.push(JSON.parse(part.slice('data: '.length)))
        hear()
      })
      response.on('error', () => undefined)
    }
  )
  asked.on('error', () => undefined).end()
  t.after(() => asked.destroy())
  const until = (wished: (news: News) => boolean): Promise<News> =>
    new Promise(resolve => {
      hear = () => {
        const found = heard.findIndex(wished)
        if (found === -1) return
        hear = () => undefined
        const [news] = heard.splice(0, found + 1).slice(-1)
        if (news !== undefined) resolve(news)
      }
      hear()
    })
  const first = await until(() => true)
  return {first, until}
}
