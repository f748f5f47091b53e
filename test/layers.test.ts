import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {repository} from './support/cli.js'
import {importsOf, type SourceFile, sourceFiles, withoutComments} from './support/source-files.js'

const files = sourceFiles()

/** Layer → what it may import of ours; the first that fits a path is its layer. */
const layers: readonly (readonly [layer: RegExp, mayImport: RegExp])[] = [
  [/^model\//, /^model\//],
  [/^messages\//, /^(model|messages)\//],
  [/^content\//, /^(model|content)\//],
  [/^authoring\//, /^(model|content|authoring)\//],
  [/^site\//, /^(model|site)\//],
  [/^diff\//, /^(model|site|diff)\//],
  [/^web\//, /^(model|web)\//],
  [/^ledger\//, /^(model|ledger)\//],
  [/^figures\//, /^(model|web|ledger|figures)\/|^io\/store\.ts$/],
  [/^outputs\/words\//, /^(model|site)\/|^outputs\/words\//],
  [/^outputs\/citing\//, /^(model|site)\/|^outputs\/(words|citing)\//],
  [/^outputs\/views\//, /^(model|site)\/|^outputs\/(words|citing|views)\//],
  [/^outputs\//, /^(model|site|outputs)\//],
  [/^io\//, /^(model|io)\//],
  [/^links\//, /^(model|site|web|ledger|io|build|links)\//],
  [/^add\//, /^(model|content|authoring|site|figures|web|io|build|pull|add)\//],
  [/^pull\//, /^(model|web|figures|site|io|build|pull)\//],
  [/^import\/html\//, /^(model|content)\/|^import\/html\//],
  [/^import\//, /^(model|content|authoring|web|figures|io|build|pull|import)\//],
  [/^remark\//, /^(model|messages|content|authoring|site|figures|io|build|links|remark)\//],
  [/^(build|commands)\//, /^(?!cli\.ts$)/],
  [/^cli\.ts$/, /^commands\//],
  [/^(index|remark)\.ts$/, /^(?!cli\.ts$|commands\/)/]
]
const pure =
  /^(model|messages|content|authoring|site|diff|outputs|ledger|import\/html)\/|^figures\/(recipe\.ts$|lock\/|cards\/(plan-card|break-points|break-lines|fit-text|figure-card|text-card|drawing)\.ts$)/

/** Each package from elsewhere, and the only files that may import it. */
const packages: Readonly<Record<string, RegExp>> = {
  eta: /^io\/templates(\.ts|\/)/,
  'gray-matter': /^content\/front-matter\.ts$/,
  harfbuzzjs: /^figures\/cards\//,
  hast: /^(content|import\/html)\//,
  'hast-util-from-html': /^import\/html\/read-page\.ts$/,
  mdast: /^content\//,
  'mdast-util-math': /^content\//,
  'mdast-util-to-hast': /^content\//,
  'rehype-stringify': /^content\//,
  'remark-cjk-friendly': /^content\//,
  'remark-cjk-friendly-gfm-strikethrough': /^content\//,
  'remark-gfm': /^content\//,
  'remark-math': /^content\//,
  'remark-parse': /^content\//,
  'remark-rehype': /^content\//,
  sharp: /^figures\//,
  temml: /^content\//,
  unified: /^(content|remark)\//,
  uqr: /^outputs\/views\/entries\/qr\.ts$/,
  'woff2-encoder': /^figures\/cards\//,
  yaml: /^content\/yaml/
}

/** Costly to load. */
const drawing = ['sharp', 'harfbuzzjs', 'woff2-encoder']

/** Runs a rule over files, and fails with every breach at once. */
function none(breaches: (file: SourceFile) => readonly string[], of: readonly SourceFile[] = files): void {
  assert.deepEqual(
    of.flatMap(file => breaches(file).map(breach => `src/${file.path}: ${breach}`)),
    []
  )
}

test('the import lines are read, in whatever form they are written', () => {
  const code = withoutComments(
    "import a, {type B} from './a.js'\nimport {\n  c,\n  d\n} from '../io/c.js'\nimport type {E} from 'yaml'\n" +
      "export * from './f.js'\nexport {g} from './g.js'\nimport 'node:fs'\nconst h = await import('sharp')\n" +
      "// import x from './x.js'\n/* import('y') */\nconst url = 'https://z' // from './z.js'\n"
  )
  assert.deepEqual(
    importsOf('site/here.ts', code).map(({target, lazy, typeOnly}) => [target, lazy, typeOnly]),
    [
      ['site/a.ts', false, false],
      ['io/c.ts', false, false],
      ['yaml', false, true],
      ['site/f.ts', false, false],
      ['site/g.ts', false, false],
      ['node:fs', false, false],
      ['sharp', true, false]
    ]
  )
  assert.ok(files.length > 100)
  const written = files.flatMap(({code}) => code.match(/\bfrom '|\bimport\('/g) ?? []).length
  assert.equal(files.flatMap(({imports}) => imports).length, written)
})

test('every file is in a layer, and imports what its layer may', () => {
  none(({path, imports}) => {
    const layer = layers.find(([pattern]) => pattern.test(path))
    if (!layer) return ['Unexpected place, expected a folder of the table of layers']
    return imports.filter(({ours, target}) => ours && !layer[1].test(target)).map(({target}) => `imports ${target}`)
  })
})

test('a part of io/ knows the model, its own folder and the words for failures, and no other part', () => {
  const shared = ['io/environment-error.ts', 'io/system-error.ts', 'io/make-folder.ts']
  const part = (path: string) => path.split('/')[1]?.replace('.ts', '')
  none(
    ({path, imports}) =>
      imports
        .filter(({target}) => target.startsWith('io/') && !shared.includes(target) && part(target) !== part(path))
        .map(({target}) => `imports ${target}`),
    files.filter(({path}) => path.startsWith('io/') && !shared.includes(path))
  )
})

test('no two files import each other, over whatever detour', () => {
  const targets = new Map(
    files.map(({path, imports}) => [path, imports.filter(({ours, typeOnly}) => ours && !typeOnly)])
  )
  const done = new Set<string>()
  const circle = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    const found = (targets.get(path) ?? [])
      .map(({target}) => circle(target, [...trail, path]))
      .find(way => way.length > 0)
    done.add(path)
    return found ?? []
  }
  none(({path}) => circle(path, []))
})

test('of two rooms of views, one is above the other', () => {
  const views = /^outputs\/views\/(?:(\w+)\/)?/
  // What lies in no room is below them all.
  const room = (path: string) => views.exec(path)?.[1] ?? ''
  const inside = files
    .filter(({path}) => views.test(path))
    .map(({path, imports}) => ({path, targets: imports.map(({target}) => target).filter(target => views.test(target))}))
  const ways = new Set(inside.flatMap(({path, targets}) => targets.map(target => `${room(path)} → ${room(target)}`)))
  assert.ok(ways.has('frame → feeds'))
  assert.deepEqual(
    inside.flatMap(({path, targets}) =>
      targets
        .filter(target => room(path) !== room(target) && ways.has(`${room(target)} → ${room(path)}`))
        .map(target => `${path} imports ${target}`)
    ),
    []
  )
})

test('a package is imported where it belongs, and what draws only when a picture needs it', () => {
  none(({path, imports}) =>
    imports
      .filter(({ours, target}) => !ours && !target.startsWith('node:') && !packages[target]?.test(path))
      .map(({target}) => `imports ${target}`)
  )
  none(({imports}) =>
    imports
      .filter(({target, lazy, typeOnly}) => drawing.includes(target) && !lazy && !typeOnly)
      .map(({target}) => `loads ${target} at once`)
  )
})

test('the network is reached from its client and from where sites are served, and nowhere else', () => {
  none(
    ({imports, code}) =>
      [
        ...imports.filter(({target}) => /^(node:)?(https?|http2|net|tls|dns|dgram)(\/|$)/.test(target)),
        ...(code.match(/(?<![.\w])fetch\(/g) ?? []).map(() => ({target: 'fetch()'}))
      ].map(({target}) => `reaches for ${target}`),
    files.filter(({path}) => !/^web\/|^io\/server(\.ts$|\/)/.test(path))
  )
})

test('pure layers have no file system, network, clock, chance, process or console', () => {
  const effects =
    /\b(process|console|globalThis|performance|localStorage)\s*[.[]|\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bMath\.random\b|\brandomUUID\b|\b(fetch|setTimeout|setInterval|setImmediate|queueMicrotask|require|eval)\(|\bnew (Function|Worker)\b|\btoLocale|\blocaleCompare\(|\bget(Date|Day|Month|FullYear|Hours|TimezoneOffset)\(/g
  const quiet: Readonly<Record<string, RegExp>> = {'node:path': /^\{posix\}$/, 'node:crypto': /^\{createHash\}$/}
  const candidates = files.filter(({path}) => pure.test(path))
  none(({code}) => code.match(effects) ?? [], candidates)
  none(
    ({imports}) =>
      imports
        .filter(({target, names}) => target.startsWith('node:') && !quiet[target]?.test(names))
        .map(({target, names}) => `imports ${names} from ${target}`),
    candidates
  )
})

test('only what a process begins with ends it, and only cli.ts touches the exit code', () => {
  none(
    ({path, code}) => {
      const found = code.match(/\bprocess\.(exit|exitCode|kill|abort|reallyExit)\b/g) ?? []
      return path === 'build/encoder-process.ts' ? found.filter(word => word !== 'process.kill') : found
    },
    files.filter(({path}) => path !== 'cli.ts')
  )
})

test('no module keeps state', () => {
  none(({code}) => {
    const loose = code.match(/^(export )?(let|var)\b.*/gm) ?? []
    const names = [...code.matchAll(/^(?:export )?const (\w+)/gm)].map(([, name = '']) => name)
    const changed = names.filter(name =>
      new RegExp(
        `(?<![.\\w])${name}(\\.(set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill)\\(|(\\.\\w+|\\[[^\\]]+\\])*\\s*(=(?!=|>)|\\+=|\\+\\+|\\?\\?=))`
      ).test(code.replace(new RegExp(`^(export )?const ${name}\\b[^=]*=`, 'gm'), ''))
    )
    // A regular expression with such a flag remembers where it stopped, unless only methods of text use it.
    const remembers = [...code.matchAll(/^(?:export )?const (\w+) = \/.*\/[a-z]*[gy][a-z]*$/gm)]
      .map(([, name = '']) => name)
      .filter(name => new RegExp(`\\b${name}\\.(exec|test)\\(`).test(code))
    return [...loose, ...changed, ...remembers]
  })
})

test('a file is short enough to be read at once; only tables are longer', () => {
  const tables = /^model\/(labels|rules)\.ts$|^model\/venues\/|^messages\/zh\//
  none(({path, text}) => {
    const lines = text.split('\n').length - 1
    return lines > 200 && !tables.test(path) ? [`${lines} lines`] : []
  })
})

test('no classes, no any, no assertions that something is there', () => {
  none(
    ({code}) =>
      code.match(/^\s*(export )?(abstract )?class \w+|\bas any\b|: any\b|<any>|@ts-(ignore|nocheck|expect-error)/gm) ??
      []
  )
})

test('templates print raw only what includes and the Markdown module made', () => {
  // `body` is the page inside the layout; `paper.data` is JSON for machines, with `<` escaped.
  const known = /^(include\('[\w/-]+'(, .*)?\)|it\.body|paper\.data|([\w.]+\.)?(summary|intro)\.html)$/
  const templates = readdirSync(`${repository}templates`, {recursive: true, encoding: 'utf8'}).filter(name =>
    name.endsWith('.eta')
  )
  assert.ok(templates.length > 0)
  const raw = templates.flatMap(name => {
    const text = readFileSync(`${repository}templates/${name}`, 'utf8')
    return [...text.matchAll(/<%[-_]?~\s*([\s\S]*?)\s*[-_]?%>/g)].map(([, code = '']) => ({name, code}))
  })
  assert.deepEqual(
    raw.filter(({code}) => !known.test(code)),
    []
  )
})

test('nothing names the machine it was written on, or where a package was fetched from', () => {
  const skipped = ['.git', '.cache', 'node_modules', 'lib', 'dist', 'coverage']
  const names = readdirSync(repository, {withFileTypes: true})
    .filter(({name}) => !skipped.includes(name))
    .flatMap(item =>
      item.isDirectory()
        ? readdirSync(repository + item.name, {recursive: true, encoding: 'utf8'}).map(name => `${item.name}/${name}`)
        : [item.name]
    )
  const texts = names.filter(name => /\.(ts|m?js|json|md|ya?ml|eta|css|html|svg|txt)$|run$/.test(name))
  assert.ok(texts.length > 100)
  assert.deepEqual(
    texts.filter(name => readFileSync(repository + name, 'utf8').includes(repository)),
    []
  )
  assert.doesNotMatch(readFileSync(`${repository}package-lock.json`, 'utf8'), /"resolved": "http/)
})
