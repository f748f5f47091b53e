import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  browserAdvice,
  browserCandidates,
  fontAttempts,
  installAttempts,
  type Machine
} from '../../scripts/browser-plan.mjs'

const own = '/home/amy/.cache/ms-playwright/chromium-1/chrome'
const debian: Machine = {
  platform: 'linux',
  env: {PATH: '/usr/local/bin:/usr/bin/'},
  home: '/root',
  root: true,
  apt: true,
  own
}
const mac: Machine = {
  platform: 'darwin',
  env: {PATH: '/opt/homebrew/bin'},
  home: '/Users/amy',
  root: false,
  apt: false,
  own
}

test('who names a browser means that one, and nothing is installed', () => {
  const machine = {...debian, env: {...debian.env, OFFPRINT_CHROMIUM: '/opt/chromium'}}
  assert.deepEqual(browserCandidates(machine), ['/opt/chromium'])
  assert.deepEqual(installAttempts(machine), [])
  assert.match(browserAdvice(machine), /OFFPRINT_CHROMIUM `\/opt\/chromium`/)
})

test('the usual places come first, then the search path, then the own browser of playwright-core', () => {
  const paths = browserCandidates(debian)
  assert.equal(paths[0], '/usr/bin/chromium')
  assert.ok(paths.includes('/usr/local/bin/google-chrome'))
  assert.equal(paths.at(-1), own)
  assert.equal(new Set(paths).size, paths.length)
})

test('on a Mac it is an app, for all users or for one', () => {
  const paths = browserCandidates(mac)
  assert.equal(paths[0], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  assert.ok(paths.includes('/Users/amy/Applications/Chromium.app/Contents/MacOS/Chromium'))
  assert.ok(paths.includes('/opt/homebrew/bin/chromium'))
})

test('a search path that is empty, missing or relative gives no path relative to where one stands', () => {
  for (const PATH of [undefined, '', ':', '.:bin']) {
    for (const path of browserCandidates({...debian, env: {PATH}})) assert.match(path, /^\//)
  }
})

test('root on Debian installs the package, and where that is a stub, the browser of playwright-core', () => {
  assert.deepEqual(installAttempts(debian), [
    [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']
    ],
    [['playwright-core', 'install', '--no-shell', 'chromium', '--with-deps']]
  ])
})

test('who is not root, or has no apt-get, gets the browser of playwright-core', () => {
  const expected = [[['playwright-core', 'install', '--no-shell', 'chromium']]]
  assert.deepEqual(installAttempts({...debian, root: false}), expected)
  assert.deepEqual(installAttempts({...debian, apt: false}), expected)
  assert.deepEqual(installAttempts(mac), expected)
  assert.deepEqual(installAttempts({...mac, root: true, apt: true}), expected)
})

test('root on Debian gets a font for Chinese pages; others bring one along, or are told', () => {
  const names = fontAttempts(debian).map(commands => commands.at(-1)?.at(-1))
  assert.deepEqual(names, ['fonts-noto-cjk', 'fonts-droid-fallback'])
  for (const machine of [
    mac,
    {...debian, root: false},
    {...debian, apt: false},
    {...debian, env: {OFFPRINT_CHROMIUM: '/c'}}
  ])
    assert.deepEqual(fontAttempts(machine), [])
})

test('where nothing works, the advice fits the machine', () => {
  assert.match(browserAdvice(debian), /apt-get install chromium/)
  assert.match(browserAdvice(mac), /Google Chrome/)
  assert.match(browserAdvice({...debian, apt: false}), /package manager/)
  for (const machine of [debian, mac]) assert.match(browserAdvice(machine), /OFFPRINT_CHROMIUM/)
})
