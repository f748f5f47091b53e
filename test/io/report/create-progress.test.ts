import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createProgress} from '../../../src/io/report/create-progress.js'
import {timeLeft} from '../../../src/io/report/time-left.js'
import {speechOf} from '../../../src/messages/speech-of.js'
import {inWords} from '../../../src/model/in-words.js'
import {english} from '../../../src/model/speech.js'

test('progress: one changing line on a terminal, plain lines elsewhere', () => {
  const run = (isTTY: boolean): string => {
    let text = ''
    const progress = createProgress({stream: {write: part => (text += part)}, isTTY, speech: english, now: () => 0})
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
  const progress = createProgress({
    stream: {write: part => (text += part)},
    isTTY: false,
    speech: english,
    now: () => clock
  })
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
  const left = (...asked: Parameters<typeof timeLeft>) => {
    const said = timeLeft(...asked)
    return said && inWords(said)
  }
  assert.equal(left(1, 1000, 60), null, 'too little was seen')
  assert.equal(left(500, 1000, 1), null, 'it has only just begun')
  assert.equal(left(999, 1000, 600), null, 'as good as done')
  assert.equal(left(1000, 1000, 600), null)
  assert.equal(left(900, 1000, 30), 'about 5 s left')
  assert.equal(left(500, 1000, 42), 'about 40 s left')
  assert.equal(left(100, 1000, 600), 'about 2 h left')
  assert.equal(left(200, 1000, 600), 'about 40 min left')
})

test('progress: in Chinese stages, counts and times are Chinese too', async () => {
  let [text, clock] = ['', 0]
  const speech = await speechOf('zh')
  const progress = createProgress({stream: {write: part => (text += part)}, isTTY: false, speech, now: () => clock})
  progress.start('encode')
  for (let done = 1; done <= 100; done++) {
    clock += 2000
    progress.step('encode', done, 100)
  }
  assert.deepEqual(text.split('\n').slice(0, 2), ['编码', '编码 10/100，约剩 3 分钟'])
  assert.match(text, /编码 90\/100，约剩 20 秒\n编码 100\/100\n$/)
})
