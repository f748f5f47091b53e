import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {parse} from 'yaml'
import {languageOf} from '../src/messages/language-of.js'
import {repository} from './support/cli.js'
import {workflowFaults} from './support/workflow-faults.js'

const folder = `${repository}.github/workflows/`
const read = (name: string) => readFileSync(folder + name, 'utf8')
/** An expression as a workflow writes it. */
const asked = (text: string) => `\${{ ${text} }}`
const least = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: "true"\n'

for (const name of readdirSync(folder)) {
  test(`${name} is a workflow that GitHub accepts`, () => assert.deepEqual(workflowFaults(read(name)), []))

  test(`${name} gives away no more than it must`, () => {
    const {on, permissions, jobs} = parse(read(name))
    assert.deepEqual(permissions, {contents: 'read'})
    assert.doesNotMatch(read(name), /pull_request_target|secrets\./)
    for (const job of Object.values<Job>(jobs)) {
      const writes = Object.values(job.permissions ?? {}).includes('write')
      const trusted =
        'workflow_run' in on ? /^github\.event\.workflow_run\.event ==/ : /github\.event_name != 'pull_request'/
      if (writes) assert.match(job.if ?? '', trusted)
      assert.ok(job['timeout-minutes'])
      for (const step of job.steps) {
        if (step.uses?.startsWith('actions/checkout')) assert.equal(step.with?.['persist-credentials'], false)
      }
    }
  })
}

test('the check of workflows finds what is wrong', () => {
  assert.deepEqual(workflowFaults(least), [])
  const withValue = (value: string) => `- run: "true"\n        env: {A: "${value}"}`
  const broken: readonly (readonly [was: string, is: string, fault: RegExp])[] = [
    ['on: push', 'on: pushed', /Unknown event pushed/],
    ['on: push', 'on: push\non: pull_request', /unique/],
    ['on: push', 'on: {push: {branch: main}}', /Unknown key branch in event push/],
    ['on: push', 'on: push\npermissions: {contents: all}', /Unknown permission contents: all/],
    ['on: push', 'on: push\npermisions: {}', /Unknown key permisions/],
    ['    runs-on: ubuntu-latest\n', '', /No runs-on in job a/],
    ['    runs-on', '    needs: b\n    runs-on', /Unknown need b in job a/],
    ['    runs-on', '    if: github.event_name = 1\n    runs-on', /Unexpected/],
    ['    runs-on', '    if: always(\n    runs-on', /in `always\(`/],
    ['- run: "true"', '- run: "true"\n        uses: actions/checkout@v7', /either uses or run/],
    ['- run: "true"', '- name: nothing', /either uses or run/],
    ['- run: "true"', '- uses: actions/checkout', /major version or a commit/],
    ['- run: "true"', '- uses: actions/checkout@main', /major version or a commit/],
    ['- run: "true"', '- run: "if true"', /syntax error/],
    ['- run: "true"', `- run: echo ${asked('github.head_ref')}`, /expected it in env/],
    ['- run: "true"', withValue(asked('steps.b.outputs.c')), /Unknown steps\.b/],
    ['- run: "true"', withValue(asked('needs.b.outputs.c')), /Unknown needs\.b/],
    ['- run: "true"', withValue(asked('matrix.os')), /Unknown matrix\.os/],
    ['- run: "true"', withValue(asked('github.sha').slice(0, -1)), /Unbalanced/],
    ['- run: "true"', withValue(asked('hashfiles(1)')), /Unknown function `hashfiles`/],
    ['- run: "true"', withValue(asked('githup.sha')), /Unknown context `githup`/]
  ]
  for (const [was, is, fault] of broken) {
    const changed = least.replace(was, () => is)
    assert.notEqual(changed, least)
    assert.match(workflowFaults(changed).join('\n'), fault, is)
  }
})

type Job = {
  readonly if?: string
  readonly needs?: string
  readonly 'timeout-minutes'?: number
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly uses?: string
    readonly run?: string
    readonly if?: string
    readonly with?: Readonly<Record<string, unknown>>
    readonly env?: Readonly<Record<string, string>>
  }[]
}

const jobs: Readonly<Record<string, Job>> = parse(read('site.yml')).jobs

function stepOf(job: string, wanted: string) {
  const step = jobs[job]?.steps.find(({uses, run}) => uses?.startsWith(`${wanted}@`) || run?.includes(wanted))
  assert.ok(step, `No step ${wanted} in job ${job}`)
  return step
}

test('a pull request checks and builds, and nothing else', () => {
  const {on} = parse(read('site.yml'))
  assert.deepEqual(on, {push: {branches: ['main']}, pull_request: null, workflow_dispatch: null})
  const always = Object.entries(jobs).filter(([, job]) => !job.if?.includes("github.event_name != 'pull_request'"))
  assert.deepEqual(
    always.map(([id]) => id),
    ['build']
  )
  const steps = jobs.build?.steps ?? []
  const check = steps.indexOf(stepOf('build', 'node lib/cli.js check'))
  const build = steps.indexOf(stepOf('build', 'node lib/cli.js build'))
  assert.ok(check >= 0 && check < build)
  assert.equal(stepOf('build', 'actions/upload-pages-artifact').if, "github.event_name != 'pull_request'")
})

test('GitHub shows each finding of a check at its line', () => {
  assert.equal(stepOf('build', 'node lib/cli.js check').run, 'node lib/cli.js check --format github')
})

test('what is deployed is the whole of dist/, from the main branch, after it was built', () => {
  assert.deepEqual(stepOf('build', 'actions/upload-pages-artifact').with, {path: 'dist'})
  const {deploy} = jobs
  assert.equal(deploy?.needs, 'build')
  assert.match(deploy?.if ?? '', /github\.ref == 'refs\/heads\/main'/)
  assert.deepEqual(deploy?.permissions, {pages: 'write', 'id-token': 'write'})
})

test('the cache is kept under what it is made from, and the last one serves where that is new', () => {
  const {path, key, 'restore-keys': restore} = stepOf('build', 'actions/cache').with ?? {}
  assert.equal(path, '.cache')
  assert.match(String(key), /hashFiles\('content\/\*\*', 'src\/\*\*', 'package-lock\.json'\)/)
  assert.ok(String(key).startsWith(String(restore).trim()))
})

test('the site is built for the address it will have, below a path or not', () => {
  const {run = '', env} = stepOf('build', 'node lib/cli.js build')
  assert.deepEqual(env, {ORIGIN: asked('needs.address.outputs.origin'), BASE_PATH: asked('needs.address.outputs.path')})
  const options = (origin: string, path: string) => {
    const script = run.replace('node lib/cli.js', "printf '%s\\n'")
    const {stdout} = spawnSync('bash', ['-eu', '-c', script], {
      env: {ORIGIN: origin, BASE_PATH: path},
      encoding: 'utf8'
    })
    return stdout.trim().split('\n')
  }
  assert.deepEqual(options('https://amy.github.io', '/reading'), [
    'build',
    '--address',
    'https://amy.github.io',
    '--base',
    '/reading/'
  ])
  assert.deepEqual(options('https://papers.example.org', ''), [
    'build',
    '--address',
    'https://papers.example.org',
    '--base',
    '/'
  ])
  assert.deepEqual(options('', ''), ['build'])
})

test('the tests run on every line of Node.js that is supported, as the README says', () => {
  const {jobs} = parse(read('test.yml'))
  assert.deepEqual(jobs.test.strategy.matrix.node, ['20.19', '22', '24'])
  const lines = jobs.test.steps.flatMap((step: {run?: string}) => step.run ?? [])
  assert.deepEqual(lines, ['npm ci', 'npm test'])
  assert.match(readFileSync(`${repository}README.md`, 'utf8'), /^npm ci && npm test$/m)
  assert.match(readFileSync(`${repository}.ci/run`, 'utf8'), /^npm ci && npm test$/m)
})

test('both workflows speak to editors in the language of the guide and of the site', () => {
  const {language} = parse(readFileSync(`${repository}content/site.yaml`, 'utf8'))
  for (const name of ['site.yml', 'comment.yml']) {
    const {env} = parse(read(name))
    assert.equal(languageOf(env), language === 'en' ? 'en' : 'zh')
  }
})
