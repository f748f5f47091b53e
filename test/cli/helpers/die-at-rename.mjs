// Loaded before the command: the process kills itself before the nth file gets its name in dist/.
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const {renameSync} = fs
let count = 0
fs.renameSync = (from, to) => {
  if (String(to).includes('/dist/') && count++ === Number(process.env.DIE_AT)) process.kill(process.pid, 'SIGKILL')
  return renameSync(from, to)
}
syncBuiltinESMExports()
