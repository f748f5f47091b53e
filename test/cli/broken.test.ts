import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {run} from '../../src/commands/run.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {repository} from '../support/cli.js'
import {foreign} from '../support/foreign.js'
import {bomb, picture} from './helpers/images.js'
import {offprint} from './helpers/offprint.js'
import {settings} from './helpers/site.js'

const fixtures = join(repository, 'test/fixtures/broken')

/** What git cannot keep or an editor would mend: added to a copy of the folder of that name. */
const additions: Readonly<Record<string, (root: string) => unknown>> = {
  'not-utf8': root => {
    const text = '---\nnumber: 1\ntitle: 周末读什么\ndate: 2018-06-13\n---\n'
    plant(root, {
      // `周末` in GBK.
      'content/issues/0001.md': Buffer.from('---\nnumber: 1\ntitle: \xd6\xdc\xc4\xa9\n---\n', 'latin1'),
      'content/issues/0002.md': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      'content/issues/0003.md': Buffer.from(`${text}\n## A Paper\n\xff\xfe\n`, 'latin1'),
      'content/site.yaml': Buffer.from('title: \xd6\xdc\xc4\xa9\n', 'latin1')
    })
  },
  'empty-file': root =>
    plant(root, {
      'content/issues/0001.md': '',
      'content/issues/0002.md': ' \n\t\n\r\n',
      'content/issues/0003.md': '\ufeff'
    }),
  'too-large': root => {
    const path = join(root, 'content/issues/0001.md')
    writeFileSync(path, '# An issue\n')
    truncateSync(path, 50_000_000)
  },
  'folder-as-file': root => {
    mkdirSync(join(root, 'content/issues/0001.md'))
    assert.equal(spawnSync('mkfifo', [join(root, 'content/issues/0003.md')]).status, 0)
  },
  'links-out': async root => {
    plant(root, {
      'outside/0001.md': '---\nnumber: 1\ntitle: Secret\ndate: 2018-06-13\n---\n',
      'outside/figure.png': await picture('png')
    })
    symlinkSync(join(root, 'outside/0001.md'), join(root, 'content/issues/0001.md'))
    symlinkSync(join(root, 'outside'), join(root, 'content/issues/more'))
    symlinkSync('nowhere.md', join(root, 'content/issues/0002.md'))
    symlinkSync('0004.md', join(root, 'content/issues/0004.md'))
    symlinkSync(join(root, 'outside/figure.png'), join(root, 'content/issues/linked.png'))
  },
  'figures-broken': async root => {
    const [png, jpeg] = [await picture('png'), await picture('jpeg')]
    plant(join(root, 'content/issues/0001'), {
      'zero.png': '',
      'cut.png': png.subarray(0, png.length / 2),
      'cut.jpg': jpeg.subarray(0, jpeg.length / 2),
      'bomb.png': bomb(100_000, 100_000)
    })
  }
}

/** Cases in which not even the settings are to be had. */
const withoutSettings = ['settings-missing', 'not-utf8']

describe('each broken site gets its report', {concurrency: 2}, () => {
  for (const name of readdirSync(fixtures)) {
    test(name.replaceAll('-', ' '), async t => {
      const root = temporaryFolder(t)
      cpSync(join(fixtures, name), root, {recursive: true})
      if (!existsSync(join(root, 'content/site.yaml')) && !withoutSettings.includes(name))
        plant(root, {'content/site.yaml': settings})
      await additions[name]?.(root)

      const check = await offprint(['check', '--root', '.'], {cwd: root})
      expectReport(join(fixtures, name, 'report.txt'), `${check.stdout}exit ${check.code}\n`)
      assert.equal(check.stderr, '')
      const chinese = await inChinese(root)
      expectReport(join(fixtures, name, 'report.zh.txt'), chinese)
      assert.deepEqual(foreign(chinese.replace(/^exit .*/m, '')), [], 'no English is left in Chinese')
      assert.equal(existsSync(join(root, 'dist')), false, 'checking publishes nothing')

      const build = await offprint(['build', '--root', '.', '--quiet'], {cwd: root})
      assert.deepEqual(
        [build.code, build.stderr],
        [check.code, check.stdout],
        'a build, which finds all of it in the cache, reports the same'
      )
      assert.equal(existsSync(join(root, 'dist')), build.code === 0)
      assert.equal(existsSync(join(root, 'ran.txt')), false, 'nothing was run')
    })
  }
})

/** In this process, which knows nothing of the folder it should run in: places are told below the site all the same. */
async function inChinese(root: string): Promise<string> {
  let printed = ''
  const out = {write: (text: string) => (printed += text)}
  const code = await run(['check', '--root', root, '--lang', 'zh'], {out, err: out, env: {NO_COLOR: '1'}})
  return `${printed.replaceAll(`${root}/`, '')}exit ${code}\n`
}

function expectReport(file: string, report: string): void {
  if (process.env.UPDATE) writeFileSync(file, report)
  assert.equal(report, existsSync(file) ? readFileSync(file, 'utf8') : '')
}
