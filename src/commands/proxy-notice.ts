import {message} from '../model/message.js'
import type {Terminal} from './terminal.js'

/**
 * Says that a proxy is not used: it would look names up itself, and the guard of the local network judges the very address
 * it connects to. Who has no other way out asks where the web is, and commits what that brought.
 */
export function proxyNotice({err, env, speech: {words}}: Terminal): void {
  const proxy = proxies.find(name => (env[name] ?? '') !== '')
  if (proxy) err.write(`offprint: ${words(message`Hosts are asked directly, not through ${proxy}`)}\n`)
}

const proxies = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']
