import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseSettings} from '../../src/content/settings.js'
import {inEnglish} from '../support/in-english.js'

const file = 'content/site.yaml'
const least = 'title: Papers\naddress: https://papers.example.org'

/** Findings as an editor sees them: `line:column rule reason`. */
function findings(source: string): readonly string[] {
  return inEnglish(parseSettings(file, source).diagnostics).map(({place, ruleId, reason}) => {
    const at = place ? `${place.start.line}:${place.start.column} ` : ''
    return `${at}${ruleId} ${reason}`
  })
}

test('a title and an address are enough; all else has its default', () => {
  const {value, diagnostics} = parseSettings(file, least)
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(value, {
    title: 'Papers',
    description: '',
    address: 'https://papers.example.org',
    base: '/',
    firstAddress: null,
    language: 'zh-Hans',
    navigation: [],
    outputs: {
      papers: true,
      tags: true,
      recommenders: true,
      venues: true,
      years: true,
      figures: true,
      shelf: true,
      statistics: true,
      search: true,
      cards: true,
      feed: true,
      sitemap: true,
      citations: true,
      data: true
    },
    feedLength: 10,
    figures: {widths: [320, 480, 720, 1440], formats: ['webp'], quality: 80, effort: 2}
  })
})

test('everything can be set', () => {
  const {value, diagnostics} = parseSettings(
    file,
    `# 一个网站
title: 周末读什么
description: >
  每周读几篇
  论文。
address: http://localhost:8080/
base: /reading/
firstAddress: https://Old.example.org/lists
language: en
navigation:
  - text: Tags
    href: /tags/
  - {text: Mail, href: 'mailto:a@example.org'}
outputs: {feed: false}
feedLength: 5
figures:
  widths: [320, 640]
  formats: [avif, webp]
  quality: 1
  effort: 0
`
  )
  assert.deepEqual(diagnostics, [])
  assert.equal(value.description, '每周读几篇 论文。')
  assert.equal(value.address, 'http://localhost:8080')
  assert.equal(value.base, '/reading/')
  assert.equal(value.firstAddress, 'https://old.example.org/lists/')
  assert.equal(value.language, 'en')
  assert.deepEqual(value.navigation, [
    {text: 'Tags', href: '/tags/'},
    {text: 'Mail', href: 'mailto:a@example.org'}
  ])
  assert.deepEqual(value.outputs, {...parseSettings(file, least).value.outputs, feed: false})
  assert.equal(value.feedLength, 5)
  assert.deepEqual(value.figures, {widths: [320, 640], formats: ['avif', 'webp'], quality: 1, effort: 0})
})

test('the value is whole and shares nothing, whatever the text', () => {
  const texts = [
    '',
    '- a',
    'text',
    'figures: 3\noutputs: []',
    '{',
    'title: "',
    '\u0000',
    'figures:\n  widths: x',
    'a: *b'
  ]
  const whole = parseSettings(file, '').value
  for (const text of texts) {
    const {value, diagnostics} = parseSettings(file, text)
    assert.deepEqual(value, whole, text)
    assert.ok(diagnostics.length > 0)
  }
})

test('what is missing is said, but not where the text cannot be read', () => {
  const both = ['settings/missing Missing `title`', 'settings/missing Missing `address`']
  assert.deepEqual(findings(''), both)
  assert.deepEqual(findings('# nothing yet\n'), both)
  assert.deepEqual(findings('title:\naddress: ""\n'), both)
  assert.deepEqual(findings('title: [x]\naddress: https://example.org'), [
    '1:8 settings/invalid-value Unexpected list, expected text'
  ])
  assert.deepEqual(
    findings('title: [x\n').map(line => line.split(' ')[1]),
    ['settings/syntax']
  )
})

test('unknown settings are reported at any depth, with the nearest known ones', () => {
  const source = `${least}\ntilte: x\noutputs:\n  tag: true\nfigures:\n  width: [480]\nnavigation:\n  - {text: a, href: /a/, herf: /b/}\nplugins: []`
  const {diagnostics} = parseSettings(file, source)
  assert.deepEqual(
    diagnostics.map(({ruleId, place, expected}) => [ruleId, place?.start.line, place?.start.column, expected?.[0]]),
    [
      ['settings/unknown-key', 3, 1, 'title'],
      ['settings/unknown-key', 5, 3, 'tags'],
      ['settings/unknown-key', 7, 3, 'widths'],
      ['settings/unknown-key', 9, 26, 'href'],
      ['settings/unknown-key', 10, 1, 'title']
    ]
  )
})

test('wrong values are reported at their place with what is expected, all in one run', () => {
  const wrong = `title: Papers
address: https://papers.example.org/reading/
base: https://x
language: fr
feedLength: 0
outputs: {feed: no, tags: 1}
figures:
  widths: [960, 480]
  formats: [jxl]
  quality: 101
  effort: fast
navigation: /tags/`
  assert.deepEqual(findings(wrong), [
    '2:10 settings/invalid-value Unexpected `https://papers.example.org/reading/`, expected scheme and host such as `https://papers.example.org` (a path goes into `base`)',
    '3:7 settings/invalid-value Unexpected `https://x`, expected a path such as `/reading/`',
    '4:11 settings/invalid-value Unexpected `fr`, expected `zh-Hans` or `en`',
    '5:13 settings/invalid-value Unexpected `0`, expected a whole number from 1 to 1000',
    '6:17 settings/invalid-value Unexpected `no`, expected `true` or `false`',
    '6:27 settings/invalid-value Unexpected `1`, expected `true` or `false`',
    '8:11 settings/invalid-value Unexpected list, expected widths in pixels, each once and the smallest first',
    '9:13 settings/invalid-value Unexpected `jxl`, expected `avif` or `webp`',
    '10:12 settings/invalid-value Unexpected `101`, expected a whole number from 1 to 100',
    '11:11 settings/invalid-value Unexpected `fast`, expected a whole number from 0 to 6',
    '12:13 settings/invalid-value Unexpected `/tags/`, expected a list of items with `text` and `href`'
  ])
  assert.deepEqual(parseSettings(file, wrong).diagnostics[6]?.expected, ['[480, 960]'])
})

test('a slip in one place does not hide the others', () => {
  const source = 'title: Papers: weekly\naddress: example.org\nfigures:\n  quality: 0\n  qualty: 1\nfeedLength: x'
  assert.deepEqual(
    findings(source).map(line => line.split(' ').slice(0, 2).join(' ')),
    [
      '1:8 settings/syntax',
      '2:10 settings/invalid-value',
      '4:12 settings/invalid-value',
      '5:3 settings/unknown-key',
      '6:13 settings/invalid-value'
    ]
  )
})

test('widths: whole numbers from 16 to 8192, at least one, each once, ascending', () => {
  for (const widths of [
    '[]',
    '[15]',
    '[8193]',
    '[480.5]',
    '[480, 480]',
    '[-1]',
    '["a"]',
    '480',
    '[480, ""]',
    '[[480]]',
    '{a: 1}'
  ]) {
    const {value, diagnostics} = parseSettings(file, `${least}\nfigures: {widths: ${widths}}`)
    assert.equal(diagnostics.length, 1, widths)
    assert.deepEqual(value.figures.widths, [320, 480, 720, 1440])
  }
  assert.deepEqual(parseSettings(file, `${least}\nfigures: {widths: [16, 8192]}`).value.figures.widths, [16, 8192])
})

test('language has its usual other names', () => {
  const language = (name: string) => parseSettings(file, `${least}\nlanguage: ${name}`).value.language
  for (const name of ['zh', 'zh-CN', 'zh-hans', 'zh-Hans-CN']) assert.equal(language(name), 'zh-Hans')
  for (const name of ['en', 'EN', 'en-US', 'en-GB']) assert.equal(language(name), 'en')
})

test('an address is scheme and host', () => {
  const address = (written: string) =>
    parseSettings(file, `title: x\naddress: ${JSON.stringify(written)}`).value.address
  assert.equal(address('https://例子.example/'), 'https://xn--fsqu00a.example')
  assert.equal(address('HTTPS://Example.org'), 'https://example.org')
  assert.equal(address('https://example.org:443/'), 'https://example.org')
  for (const wrong of [
    'example.org',
    '//example.org',
    'ftp://example.org',
    'https://',
    'https:///x',
    'https://a b',
    'https://u:p@example.org',
    'https://example.org/?a',
    'https://example.org/a',
    'javascript:alert(1)'
  ]) {
    assert.equal(address(wrong), 'http://localhost', wrong)
  }
})

test('a base path gets its slashes', () => {
  const base = (written: string) => parseSettings(file, `${least}\nbase: ${JSON.stringify(written)}`)
  const good = {
    '/': '/',
    '': '/',
    reading: '/reading/',
    '/reading': '/reading/',
    'a/b/': '/a/b/',
    '/Repo.io/': '/Repo.io/',
    '/论文/': '/%E8%AE%BA%E6%96%87/'
  }
  for (const [written, expected] of Object.entries(good)) {
    assert.equal(base(written).value.base, expected)
    assert.deepEqual(base(written).diagnostics, [])
  }
  for (const wrong of [
    '//',
    '//evil.example/',
    '/a//b/',
    '/a/../b/',
    '/../',
    './',
    '/a?b/',
    '/a#b/',
    '/a b/',
    '/a\\b/',
    'https://a/',
    '/"><script>/',
    '/a/%2e%2e/b/'
  ]) {
    assert.equal(base(wrong).value.base, '/', wrong)
    assert.equal(base(wrong).diagnostics.length, 1, wrong)
  }
})

test('a first address is scheme, host and path, with a slash at the end', () => {
  const first = (written: string) => parseSettings(file, `${least}\nfirstAddress: ${JSON.stringify(written)}`)
  const good = {
    'https://old.example.org': 'https://old.example.org/',
    'https://old.example.org/': 'https://old.example.org/',
    'http://old.example.org:8080/a/b': 'http://old.example.org:8080/a/b/',
    'https://例子.example/论文/': 'https://xn--fsqu00a.example/%E8%AE%BA%E6%96%87/'
  }
  for (const [written, expected] of Object.entries(good)) assert.equal(first(written).value.firstAddress, expected)
  for (const wrong of [
    'old.example.org',
    '/reading/',
    'https://a/b?c',
    'https://a/#b',
    'https://u:p@a/b/',
    'https://a//b/'
  ]) {
    assert.equal(first(wrong).value.firstAddress, null, wrong)
    assert.equal(first(wrong).diagnostics.length, 1, wrong)
  }
})

test('navigation takes paths of the site and whole addresses, and no scripts', () => {
  const item = (href: string) => parseSettings(file, `${least}\nnavigation: [{text: a, href: ${JSON.stringify(href)}}]`)
  for (const href of ['/', '/tags/', '/tags/?q=a#b', 'https://example.org/', 'mailto:a@b.example']) {
    assert.deepEqual(item(href).value.navigation, [{text: 'a', href}])
  }
  for (const href of [
    'javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    'tags/',
    'data:text/html,x',
    '/a b',
    'mailto:'
  ]) {
    assert.deepEqual(item(href).value.navigation, [], href)
    assert.equal(item(href).diagnostics.length, 1, href)
  }
  assert.deepEqual(findings(`${least}\nnavigation:\n  - text: a\n  - b`), [
    '4:5 settings/invalid-value Unexpected map, expected `href` in it too',
    '5:5 settings/invalid-value Unexpected `b`, expected an item with `text` and `href`'
  ])
})
