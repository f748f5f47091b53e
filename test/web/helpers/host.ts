import http, {type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

export type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A host on loopback that answers each path as it is told, and remembers what it was asked. */
export type Host = {
  readonly port: number
  /** The address of a path, under this host name. */
  readonly at: (path: string, name?: string) => string
  readonly requests: IncomingMessage[]
  readonly asked: (path: string) => number
  /** The most requests that were open at one time. */
  readonly most: () => number
}

type Context = {after(cleanUp: () => unknown): void}

export async function openHost(t: Context, answers: Readonly<Record<string, Answer>>): Promise<Host> {
  const requests: IncomingMessage[] = []
  const load = {now: 0, most: 0}
  const server = http.createServer((request, response) => {
    requests.push(request)
    load.now++
    load.most = Math.max(load.most, load.now)
    response.on('close', () => load.now--)
    const answer = answers[request.url ?? ''] ?? answers['*']
    if (answer) answer(response, request)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    return new Promise(resolve => server.close(resolve))
  })
  const {port} = server.address() as AddressInfo
  return {
    port,
    at: (path, name = '127.0.0.1') => `http://${name}:${port}${path}`,
    requests,
    asked: path => requests.filter(({url}) => url === path).length,
    most: () => load.most
  }
}

export function sends(body: Uint8Array | string, headers: http.OutgoingHttpHeaders = {}, status = 200): Answer {
  return response => void response.writeHead(status, headers).end(body)
}

/** First these, and from then on the last of them. */
export function inTurn(...answers: readonly Answer[]): Answer {
  let count = 0
  return (response, request) => answers[Math.min(count++, answers.length - 1)]?.(response, request)
}
