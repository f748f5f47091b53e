import assert from 'node:assert/strict'
import {test} from 'node:test'
import {repository, run} from '../support/cli.js'

const script = `${repository}scripts/install-browser.mjs`

test('what is named but does not start is refused, with a reason and advice', async () => {
  for (const path of [process.execPath, '/nowhere/chromium', repository]) {
    const {code, stdout, stderr} = await run('env', [`OFFPRINT_CHROMIUM=${path}`, process.execPath, script])
    assert.deepEqual([code, stdout], [1, ''], path)
    assert.match(stderr, /Unexpected OFFPRINT_CHROMIUM `.*`, expected the path of a Chromium or Chrome that starts/)
  }
})
