import assert from 'node:assert/strict'
import {test} from 'node:test'
import {linkScripts} from '../../src/build/link-scripts.js'

const link = (files: Readonly<Record<string, string>>) =>
  new Map(linkScripts(Object.entries(files).map(([path, body]) => ({path, body}))).map(file => [file.path, file]))

test('an import names the published file, wherever it lies', () => {
  const files = link({
    'assets/a.js': "import {b} from './b.js'\nimport './parts/c.js'\nawait import('./b.js')\n",
    'assets/b.js': 'export const b = 1\n',
    'assets/parts/c.js': 'import "../b.js"\n',
    'assets/picture.svg': "<svg>from './b.js'</svg>"
  })
  const b = files.get('assets/b.js')?.name.slice('assets/'.length)
  const c = files.get('assets/parts/c.js')?.name.slice('assets/'.length)
  assert.match(b ?? '', /^b\.[0-9a-f]{12}\.js$/)
  assert.equal(files.get('assets/a.js')?.body, `import {b} from './${b}'\nimport './${c}'\nawait import('./${b}')\n`)
  assert.equal(files.get('assets/parts/c.js')?.body, `import "./../${b}"\n`)
  assert.equal(files.get('assets/picture.svg')?.body, "<svg>from './b.js'</svg>")
})

test('the name of a script depends on all that it needs, over whatever detour, and on nothing else', () => {
  const files = {
    'assets/a.js': "import './b.js'\n",
    'assets/b.js': "import './c.js'\n",
    'assets/c.js': "import './a.js'\n",
    'assets/d.js': ''
  }
  const before = link(files)
  const after = link({...files, 'assets/c.js': "import './a.js'\nexport {}\n"})
  for (const name of ['a', 'b', 'c']) {
    assert.notEqual(before.get(`assets/${name}.js`)?.name, after.get(`assets/${name}.js`)?.name)
  }
  assert.equal(before.get('assets/d.js')?.name, after.get('assets/d.js')?.name)
  assert.deepEqual([...link(files)], [...before])
})

test('what is not there, and packages, stay as they are written', () => {
  const body = "import './gone.js'\nimport 'package'\nimport x from 'https://example.org/x.js'\n"
  assert.equal(link({'assets/a.js': body}).get('assets/a.js')?.body, body)
})
