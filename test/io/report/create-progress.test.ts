import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createProgress} from '../../../src/io/report/create-progress.js'
import {timeLeft} from '../../../src/io/report/time-left.js'

test('progress: one changing line on a terminal, plain lines elsewhere', () => {
  const run = (isTTY: boolean): string => {
    let text = ''
    const progress = createProgress({stream: {write: part => (text += part)}, isTTY, now: () => 0})
    progress.start('encode')
    progress.start('render')
    progress.end('render')
    for (let done = 1; done <= 100; done++) progress.step('encode', done, 100)
    progress.end('encode')
    return text
  }
  const plain = run(false)
  assert.doesNotMatch(plain, /[^\n\P{Cc}]/u)
  assert.deepEqual(plain.split('\n').slice(0, 4), ['encode', 'render', 'encode 10/100', 'encode 20/100'])
  assert.equal(plain.split('\n').length, 13)
  const frames = run(true).split('\r\u001b[2K')
  assert.deepEqual(frames.slice(0, 5), ['', 'encode …', 'encode …  render …', 'encode …', 'encode 1/100'])
  assert.equal(frames.at(-1), '')
})

test('progress: a stage that is counted says how long it will take, once that can be told', () => {
  let [text, clock] = ['', 0]
  const progress = createProgress({stream: {write: part => (text += part)}, isTTY: false, now: () => clock})
  progress.start('encode')
  for (let done = 1; done <= 100; done++) {
    clock += 2000
    progress.step('encode', done, 100)
  }
  assert.deepEqual(text.split('\n').slice(0, 4), [
    'encode',
    'encode 10/100, about 3 min left',
    'encode 20/100, about 3 min left',
    'encode 30/100, about 2 min left'
  ])
  assert.match(text, /encode 90\/100, about 20 s left\nencode 100\/100\n$/)
})

test('the time left is rounded to what one may rely on', () => {
  assert.equal(timeLeft(1, 1000, 60), '', 'too little was seen')
  assert.equal(timeLeft(500, 1000, 1), '', 'it has only just begun')
  assert.equal(timeLeft(999, 1000, 600), '', 'as good as done')
  assert.equal(timeLeft(1000, 1000, 600), '')
  assert.equal(timeLeft(900, 1000, 30), 'about 5 s left')
  assert.equal(timeLeft(500, 1000, 42), 'about 40 s left')
  assert.equal(timeLeft(100, 1000, 600), 'about 2 h left')
  assert.equal(timeLeft(200, 1000, 600), 'about 40 min left')
})
