import {message} from '../../model/message.js'
import type {Question, Reached} from '../../web/answer.js'
import {createClient} from '../../web/client.js'
import type {Net} from '../../web/net.js'
import type {Fetched} from './fetched.js'
import {judgePicture} from './judge-picture.js'
import type {Notice} from './notice.js'

export type Fetcher = {
  /** Asks for one remote figure, again where that may help. Never throws because of what the other side does. */
  readonly fetch: (address: string) => Promise<Fetched>
  /** Ends what is under way: it comes back unreachable. */
  readonly close: () => void
}

/** @param notices Pictures that hosts send instead of the one that was asked for. */
export function createFetcher(net: Net, notices: readonly Notice[] = []): Fetcher {
  const client = createClient(net)
  return {
    fetch: async address => {
      const found = await client.ask(address, picture, async answer => judged(answer, notices))
      if (!('local' in found)) return found
      const {local, reason} = found
      return {kind: 'refused', rule: local ? 'figure/local-network' : 'figure/refused', reason}
    },
    close: client.close
  }
}

const picture: Question = {
  method: 'GET',
  accept: 'image/png, image/jpeg, image/gif, image/svg+xml, image/webp;q=0.9, */*;q=0.1',
  body: true
}

async function judged({status, said, bytes, date}: Reached, notices: readonly Notice[]): Promise<Fetched> {
  if (status === 200) return judgePicture({bytes, date}, notices)
  if (status === 404 || status === 410) return {kind: 'gone', status, date}
  return {kind: 'refused', rule: 'figure/refused', reason: message`Unexpected answer ${said}, expected a picture`}
}
