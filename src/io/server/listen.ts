import type {Server} from 'node:http'
import {message} from '../../model/message.js'
import {environmentError} from '../environment-error.js'
import {systemError} from '../system-error.js'

/** Opens the first free port from `first` on, and says which; 0 takes any that is free. */
export async function listen(server: Server, host: string, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          const address = server.address()
          resolve(typeof address === 'object' && address ? address.port : port)
        })
      })
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!busy) throw systemError(message`opening port ${port} of ${host}`, error)
      if (port + 1 >= first + portsToTry || port === 65_535) {
        throw environmentError(
          message`Ports ${first} to ${port} of ${host} are all busy; name another with --port`,
          error
        )
      }
    }
  }
}

const portsToTry = 20
