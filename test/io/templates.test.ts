import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {test} from 'node:test'
import {escapeMarkup} from '../../src/io/templates/escape-markup.js'
import {isTemplateError, type TemplateError} from '../../src/io/templates/template-error.js'
import {createRenderer} from '../../src/io/templates.js'
import {inEnglish} from '../support/in-english.js'

test('prints text and numbers, escaped for HTML and XML alike', t => {
  const render = renderer(t, {'a.eta': '<p title="<%= it.title %>"><%= it.count %></p><%~ it.html %>'})
  assert.equal(
    render('a', {title: `A & <b> "c" 'd'`, count: 0, html: '<i>x</i>'}),
    '<p title="A &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;">0</p><i>x</i>'
  )
})

test('drops what XML 1.0 forbids and keeps what it allows', () => {
  assert.equal(escapeMarkup('a\u000bb\u0000c\ufffed\uffff\ud800e\udc00'), 'abcde')
  assert.equal(escapeMarkup('tab\tline\ncarriage\r 𠮷 😀 \u007f\u00a0'), 'tab\tline\ncarriage\r 𠮷 😀 \u007f\u00a0')
})

test('includes, layouts and blocks work with strict views', t => {
  const render = renderer(t, {
    'page.eta': `<% layout('frame', {extra: 1}) %>\n<% it.entries.forEach(entry => { %><%~ include('parts/entry', {entry}) %><% }) %>`,
    'parts/entry.eta': '[<%= it.entry.title %>/<%= it.site.name %><%= it.entry.tags.map(tag => tag.name).join("+") %>]',
    'frame.eta': '<%= it.site.name %><%= it.extra %>{<%~ it.body %>}<%~ block("side", () => { %>default<% }) %>'
  })
  const view = {
    site: {name: 'S'},
    entries: [
      {title: 'A', tags: []},
      {title: 'B', tags: [{name: 'x'}, {name: 'y'}]}
    ]
  }
  assert.equal(render('page', view), 'S1{[A/S][B/Sx+y]}default')
  assert.equal(render('page', Object.freeze(view)), 'S1{[A/S][B/Sx+y]}default')
})

test("a site's own template wins over the packaged one, in includes and layouts too", t => {
  const own = folder(t, {'part.eta': 'own part'})
  const packaged = folder(t, {
    'part.eta': 'part',
    'frame.eta': '<<%~ it.body %>>',
    'page.eta': `<% layout('frame') %><%~ include('part') %>`
  })
  assert.equal(createRenderer([own, packaged])('page', {}), '<own part>')
  assert.equal(createRenderer([join(own, 'absent'), packaged])('page', {}), '<part>')
})

test('a missing property is an error that names template, line, object, property and the known ones', t => {
  const render = renderer(t, {
    'issue.eta': '<ul>\n\n<% for (const entry of it.entries) { %>\n<li><%= entry.sumary %>\n<% } %>'
  })
  const error = failure(() =>
    render('issue', {
      entries: [
        {title: 'a', sumary: 'x'},
        {title: 'b', summary: 'c', venue: null}
      ]
    })
  )
  assert.equal(error.line, 4)
  assert.match(error.file, /issue\.eta$/)
  assert.equal(error.property, 'sumary')
  assert.equal(inEnglish(error.reason), '`it.entries[1]` has no `sumary`, expected one of title, summary, venue')
})

test('a missing property is an error in a condition, a loop, a method and two includes deep', t => {
  const render = renderer(t, {
    'condition.eta': '<% if (it.venue) { %>x<% } %>',
    'optional.eta': '<% if (it?.venue?.name) { %>x<% } %>',
    'spelled.eta': '<%= it.title.toUperCase() %>',
    'loop.eta': '<% it.entris.forEach(x => x) %>',
    'outer.eta': `\n<%~ include('inner', {entry: it.list[0]}) %>`,
    'inner.eta': '\n\n<%= it.entry.nme %>',
    'literal.eta': `<%~ include('inner', {entry: {id: 1}}) %>`
  })
  for (const name of ['condition', 'optional', 'spelled', 'loop']) failure(() => render(name, {title: 'x'}))
  const deep = failure(() => render('outer', {list: [{name: 'x'}]}))
  assert.match(deep.message, /inner\.eta:3: `it\.entry` has no `nme`, expected one of name$/)
  assert.match(inEnglish(failure(() => render('literal', {})).reason), /`it\.entry` has no `nme`/)
})

test('null, undefined, objects, lists, booleans and NaN are never printed', t => {
  const render = renderer(t, {'escaped.eta': '\n<%= it.value %>', 'raw.eta': '\n<%~ it.value %>'})
  for (const value of [null, undefined, {}, [], [1], true, Number.NaN, () => 'x']) {
    for (const name of ['escaped', 'raw']) {
      const error = failure(() => render(name, {value}))
      assert.equal(error.line, 2)
      assert.match(inEnglish(error.reason), /expected text or a number/)
    }
  }
})

test('a template may test for null and ask what a view has', t => {
  const render = renderer(t, {
    'a.eta': `<% if (it.venue === null && !('x' in it) && !Object.hasOwn(it, 'y')) { %>none<% } %>`
  })
  assert.equal(render('a', {venue: null}), 'none')
})

test('syntax errors carry file and line', t => {
  const render = renderer(t, {
    'unclosed.eta': 'a\nb <%= it.x',
    'bad.eta': 'a\n<%= it.x %>\n<%= it.( %>\nb\n<%= it.y %>',
    'open.eta': '<% if (it.x) { %>\n\n<%= it.x %>',
    'outer.eta': `\n\n\n<%~ include('bad') %>`
  })
  assert.equal(failure(() => render('unclosed', {x: 1})).line, 2)
  assert.equal(failure(() => render('bad', {x: 1})).line, 3)
  assert.equal(failure(() => render('open', {x: 1})).line, 3)
  const inner = failure(() => render('outer', {x: 1}))
  assert.match(inner.message, /bad\.eta:3: Unexpected JavaScript, expected it well-formed: `Unexpected token/)
})

test('an error of plain JavaScript carries file and line', t => {
  const render = renderer(t, {'a.eta': '\n<%= it.venue.name %>'})
  const error = failure(() => render('a', {venue: null}))
  assert.equal(error.line, 2)
  assert.match(inEnglish(error.reason), /null/)
})

test('an unknown template, or one outside the folders, is an error where it is included', t => {
  const root = folder(t, {'secret.eta': 'secret', 'site/a.eta': '\n<%~ include(it.name) %>'})
  const render = createRenderer([join(root, 'site')])
  for (const name of ['absent', '../secret', '/etc/passwd', 'x/../../secret', '', 'a\0', '@named', './a']) {
    const error = failure(() => render('a', {name}))
    assert.match(error.message, /a\.eta:2: /, name)
    failure(() => render(name, {}))
  }
})

test('a view that refers to itself is an error, not an endless loop', t => {
  const render = renderer(t, {'a.eta': 'x'})
  const view: {self?: unknown} = {}
  view.self = [view]
  assert.match(inEnglish(failure(() => render('a', view)).reason), /plain data/)
})

test('an error leaves the renderer fit for the next page', t => {
  const render = renderer(t, {'a.eta': `<%~ include('b', {x: it.x}) %>`, 'b.eta': '<%= it.x.y %>'})
  failure(() => render('a', {x: {}}))
  assert.equal(render('a', {x: {y: 1}}), '1')
})

type Context = {after(cleanUp: () => void): void}

function renderer(t: Context, files: Record<string, string>) {
  return createRenderer([folder(t, files)])
}

function folder(t: Context, files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'offprint-templates-'))
  t.after(() => rmSync(root, {recursive: true}))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  return root
}

function failure(run: () => unknown): TemplateError {
  try {
    run()
  } catch (error) {
    assert(isTemplateError(error), String(error))
    return error
  }
  assert.fail('expected an error')
}
