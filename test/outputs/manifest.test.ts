import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {ground} from '../../src/outputs/views/frame/ground.js'
import {repository} from '../support/cli.js'
import {archive, assets} from './helpers/archive.js'
import {renderAll} from './helpers/render.js'

function manifestOf(site = archive()) {
  return JSON.parse(renderAll(site).get('site.webmanifest') ?? '')
}

test('the manifest names the site, where it begins, and what lies in it', () => {
  const {icons, ...facts} = manifestOf(archive({base: '/reading/'}))
  assert.deepEqual(facts, {
    id: '/reading/',
    name: '抽印本',
    short_name: '抽印本',
    description: '论文荐读',
    lang: 'zh-Hans',
    start_url: '/reading/',
    scope: '/reading/',
    display: 'minimal-ui',
    background_color: ground.light,
    theme_color: ground.light
  })
  assert.deepEqual(
    icons.map(({src, sizes, purpose}: Record<string, string>) => [src, sizes, purpose]),
    [
      ['/reading/assets/icon-192.0123abcd.png', '192x192', 'any'],
      ['/reading/assets/icon-512.0123abcd.png', '512x512', 'any'],
      ['/reading/assets/icon-maskable-512.0123abcd.png', '512x512', 'maskable']
    ]
  )
})

test('what a site lacks is left out', () => {
  const site = archive({description: ''})
  const bare = manifestOf({...site, assets: new Map([...assets].filter(([name]) => !name.startsWith('icon')))})
  assert.deepEqual(bare.icons, [])
  assert.equal('description' in bare, false)
})

test('every page leads to the manifest and tells the colour around it, which is that of its ground', () => {
  for (const [path, body] of renderAll(archive({base: '/reading/'}))) {
    if (!path.endsWith('.html')) continue
    assert.match(body, /<link rel="manifest" href="\/reading\/site\.webmanifest">/, path)
    assert.match(body, /<meta name="theme-color" content="#fcfcfa" media="\(prefers-color-scheme: light\)"/, path)
    assert.match(body, /<meta name="theme-color" content="#15171a" media="\(prefers-color-scheme: dark\)"/, path)
  }
  const tokens = readFileSync(`${repository}public/assets/tokens.css`, 'utf8')
  assert.ok(tokens.includes(`--paper: light-dark(${ground.light}, ${ground.dark});`))
})
