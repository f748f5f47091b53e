// What a save costs `offprint dev`, which is told what was saved: CPU time from a look at it to the page, with the whole look at the start to
// compare with. The median of ten, after ten others, as in the session of somebody who writes.
//   node scripts/bench/dev.mjs ROOT
import {readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {createDevSite} from '../../lib/build/dev/dev-site.js'
import {openSession} from '../../lib/build/dev/open-session.js'
import {english} from '../../lib/model/speech.js'

const [root] = process.argv.slice(2)
const issue = join(resolve(root), 'content/issues/0001.md')
const cpu = async work => {
  const begin = process.cpuUsage()
  await work()
  const {user, system} = process.cpuUsage(begin)
  return (user + system) / 1000
}

await openSession({root})
let session = null
const whole = await cpu(async () => {
  session = await openSession({root})
})
const site = createDevSite(session.outcome(), english)
await site.answer('/issues/1/')
const before = readFileSync(issue, 'utf8')
const times = []
for (let edit = 0; edit < 20; edit++) {
  // Files that changed just now are read again at each look.
  await setTimeout(100)
  // A text that was read once, today or last week, would not be parsed.
  writeFileSync(issue, `${before}\n又一句，${Date.now()}。\n`)
  times.push(
    await cpu(async () => {
      await session.refresh([issue])
      await site.take(session.outcome())
      await site.answer('/issues/1/')
    })
  )
}
writeFileSync(issue, before)
const [save] = times
  .slice(10)
  .sort((a, b) => a - b)
  .slice(5)
console.log(JSON.stringify({whole, save}))
