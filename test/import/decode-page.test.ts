import assert from 'node:assert/strict'
import {test} from 'node:test'
import {decodePage} from '../../src/import/decode-page.js'

/** 周读 */
const gbk = [0xd6, 0xdc, 0xb6, 0xc1]
const utf8 = [...Buffer.from('周读')]
const page = (charset: string, bytes: readonly number[]): Uint8Array =>
  Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), Buffer.from(bytes)])
const read = (bytes: Uint8Array, declared?: string) => {
  const {text, encoding, damaged} = decodePage(bytes, declared)
  return [text.replace(/^.*<p>/s, ''), encoding, damaged]
}

test('a page is read in its encoding', () => {
  assert.deepEqual(read(page('utf-8', utf8)), ['周读', 'utf-8', false])
  assert.deepEqual(read(page('gbk', gbk)), ['周读', 'gb18030', false])
  assert.deepEqual(read(page('GB2312', gbk)), ['周读', 'gb18030', false])
  assert.deepEqual(read(page('big5', [0xa9, 0x50])), ['周', 'big5', false])
  assert.deepEqual(read(Buffer.from('\ufeff<p>周读', 'utf16le')), ['周读', 'utf-16le', false])
})

test('bytes are believed before a declaration, and that of the server before that of the page', () => {
  assert.deepEqual(read(page('gbk', utf8)), ['周读', 'utf-8', false])
  assert.deepEqual(read(page('utf-8', gbk)), ['周读', 'gb18030', false])
  assert.deepEqual(read(page('utf-8', [0xa9, 0x50]), 'big5'), ['周', 'big5', false])
  assert.deepEqual(read(page('klingon', gbk)), ['周读', 'gb18030', false])
})

test('a page that was cut within a character is read up to there; other faults are told', () => {
  assert.deepEqual(read(page('utf-8', utf8.slice(0, 5))), ['周', 'utf-8', false])
  assert.deepEqual(read(page('utf-8', [0x41, 0xff, 0xff, 0x42])), ['A��B', 'utf-8', true])
})
