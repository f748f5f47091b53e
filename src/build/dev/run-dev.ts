import {serveLive} from '../../io/server/live.js'
import {watchFolders} from '../../io/watch-folders.js'
import {type Message, message} from '../../model/message.js'
import {saidOf} from '../../model/said-error.js'
import type {Speech} from '../../model/speech.js'
import type {BuildOptions} from '../paths.js'
import {createTouched} from './create-touched.js'
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
  const touched = createTouched()
  let idle: NodeJS.Timeout | undefined
  const look = whenQuiet(async () => {
    clearTimeout(idle)
    const paths = touched.take()
    try {
      let isNew = await session.refresh(paths)
      // What was put into a new folder before it was watched is found by looking once more, until no folder is new.
      while (watcher.set(session.folders())) isNew = (await session.refresh()) || isNew
      if (!isNew) return
      await site.take(session.outcome())
      listener.looked(session.outcome())
    } catch (error) {
      listener.failed(saidOf(error))
    } finally {
      if (paths !== null) idle = setTimeout(() => note(null), idleAfter).unref()
    }
  })
  const note = (path: string | null): void => {
    touched.add(path)
    look.call()
  }
  const watcher = watchFolders(note, reason => listener.failed(message`${reason}; looking once a second instead`))
  listener.looked(first)
  note(null)
  return {
    port,
    url: origin + first.preview.read.site.settings.base,
    close: async () => {
      watcher.close()
      clearTimeout(idle)
      await look.close()
      await close()
    }
  }
}

/** Then everything is looked at: a system that has much to tell may not tell all. */
const idleAfter = 2000
