import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath, pathToFileURL} from 'node:url'

type Reply = {readonly id?: number; readonly method?: string; readonly params?: never; readonly result?: never}

/** An editor that speaks to the language server of remark: JSON-RPC over its standard streams. */
export function startClient(t: {after(stop: () => void): void}, root: string, env: Readonly<Record<string, string>>) {
  const server = fileURLToPath(new URL('server.js', import.meta.url))
  const child = spawn(process.execPath, [server, '--stdio'], {
    cwd: root,
    env: {...process.env, ...env},
    stdio: ['pipe', 'pipe', 'inherit']
  })
  t.after(() => child.kill())
  const waiting: {readonly fits: (reply: Reply) => boolean; readonly take: (reply: Reply) => void}[] = []
  const unread: Reply[] = []
  let bytes = Buffer.alloc(0)
  child.stdout.on('data', data => {
    bytes = Buffer.concat([bytes, data])
    for (;;) {
      const head = bytes.indexOf('\r\n\r\n')
      const [, length] = /Content-Length: (\d+)/.exec(bytes.subarray(0, Math.max(head, 0)).toString()) ?? []
      const end = head + 4 + Number(length)
      if (length === undefined || bytes.length < end) return
      take(JSON.parse(bytes.subarray(head + 4, end).toString()))
      bytes = bytes.subarray(end)
    }
  })

  function take(reply: Reply): void {
    const at = waiting.findIndex(({fits}) => fits(reply))
    if (at === -1) unread.push(reply)
    else waiting.splice(at, 1)[0]?.take(reply)
  }
  function next(fits: (reply: Reply) => boolean): Promise<Reply> {
    const at = unread.findIndex(fits)
    const [known] = at === -1 ? [] : unread.splice(at, 1)
    return known ? Promise.resolve(known) : new Promise(take => waiting.push({fits, take}))
  }
  function send(body: object): void {
    const text = JSON.stringify({jsonrpc: '2.0', ...body})
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  let ids = 0
  return {
    notify: (method: string, params: object) => send({method, params}),
    ask: async (method: string, params: object | null): Promise<unknown> => {
      const id = ++ids
      send({id, method, params})
      return (await next(reply => reply.id === id && reply.method === undefined)).result
    },
    told: async (method: string): Promise<unknown> => (await next(reply => reply.method === method)).params,
    uri: (file: string) => pathToFileURL(`${root}/${file}`).href,
    ended: async () => {
      if (child.exitCode === null) await once(child, 'exit')
      return child.exitCode
    }
  }
}
