// Loaded before the command: the process kills itself before the nth file gets its name in dist/, or below DIE_IN.
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const {renameSync} = fs
const {DIE_IN = '/dist/', DIE_AT} = process.env
let count = 0
fs.renameSync = (from, to) => {
  if (String(to).includes(DIE_IN) && count++ === Number(DIE_AT)) process.kill(process.pid, 'SIGKILL')
  return renameSync(from, to)
}
syncBuiltinESMExports()
