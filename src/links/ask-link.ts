import type {Question, Reached, Refused, Unreachable} from '../web/answer.js'
import type {Client} from '../web/client.js'

/**
 * Asks whether an address opens: for its head first, and for the page where that is not enough. Servers that answer 404,
 * 405 or 501 to one may have the other, so only who was asked for the page is believed.
 */
export async function askLink(client: Client, address: string): Promise<Reached | Refused | Unreachable> {
  const head = await client.ask(address, question('HEAD'), answer => answer)
  if (head.kind === 'answer') {
    return head.status >= 200 && head.status < 300 ? head : client.ask(address, question('GET'), answer => answer)
  }
  // A server that fails at the one may do the other; one that wants to be left alone is.
  const other = head.kind === 'unreachable' && head.met && head.status !== 429 && head.pause === 0
  return other ? client.ask(address, question('GET'), answer => answer) : head
}

function question(method: Question['method']): Question {
  return {method, accept: 'text/html, application/pdf;q=0.9, */*;q=0.8', body: false}
}
