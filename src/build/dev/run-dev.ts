import {serveLive} from '../../io/server/live.js'
import {watchFolders} from '../../io/watch-folders.js'
import {type Message, message} from '../../model/message.js'
import {saidOf} from '../../model/said-error.js'
import type {Speech} from '../../model/speech.js'
import type {BuildOptions} from '../paths.js'
import {createDevSite} from './dev-site.js'
import {type Outcome, openSession} from './open-session.js'
import {whenQuiet} from './when-quiet.js'

export type DevOptions = BuildOptions & {
  /** The first to try; a busy one is followed by the next. 0 takes any that is free. */
  readonly port: number
  readonly host: string
}

/** Who is told what happens. */
export type DevListener = {
  /** After each look that found something new, when all open pages know of it. */
  readonly looked: (outcome: Outcome) => void
  /** What could not be read or watched; the next change is another chance. */
  readonly failed: (reason: Message) => void
}

export type Dev = {readonly url: string; readonly port: number; readonly close: () => Promise<void>}

/**
 * Serves a site from memory and follows its files, until it is closed.
 *
 * @throws EnvironmentError if there is no content, or no port is free
 */
export async function runDev(options: DevOptions, speech: Speech, listener: DevListener): Promise<Dev> {
  const session = await openSession(options)
  const first = session.outcome()
  const site = createDevSite(first, speech)
  const {port, origin, close} = await serveLive(site, {...options, speech})
  const look = whenQuiet(async () => {
    try {
      // Until no folder is new: what was put into one before it was watched is then found by looking.
      while (watcher.set(session.folders()));
      if (!(await session.refresh())) return
      await site.take(session.outcome())
      listener.looked(session.outcome())
    } catch (error) {
      listener.failed(saidOf(error))
    }
  })
  const watcher = watchFolders(look.call, reason => listener.failed(message`${reason}; looking once a second instead`))
  listener.looked(first)
  look.call()
  return {
    port,
    url: origin + first.preview.read.site.settings.base,
    close: async () => {
      watcher.close()
      await look.close()
      await close()
    }
  }
}
