import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {parse} from 'yaml'
import {issue, settings} from './cli/helpers/site.js'
import {plant, temporaryFolder} from './io/helpers/tree.js'
import {repository} from './support/cli.js'

type Step = {readonly uses?: string; readonly run?: string; readonly name?: string; readonly with?: object}

const workflow = parse(readFileSync(`${repository}.github/workflows/comment.yml`, 'utf8'))
const {comment} = workflow.jobs
const steps: readonly Step[] = comment.steps
const scripts = steps.flatMap(({run}) => run ?? [])

test('comments are made by the code of the main branch, whatever a pull request brings along', () => {
  assert.deepEqual(workflow.on, {workflow_run: {workflows: ['Site'], types: ['completed']}})
  assert.deepEqual(comment.permissions, {contents: 'read', 'pull-requests': 'write'})
  const checkouts = steps.filter(({uses}) => uses?.startsWith('actions/checkout'))
  assert.deepEqual(
    checkouts.map(each => each.with),
    [{'fetch-depth': 0, 'persist-credentials': false}],
    'no other revision is checked out'
  )
  for (const script of scripts) {
    assert.doesNotMatch(script, /git (checkout|switch|merge|pull|reset|restore|apply|worktree|submodule)|FETCH_HEAD/)
  }
  const fetched = scripts.findIndex(script => script.includes('git fetch'))
  assert.ok(fetched > scripts.indexOf('npm ci') && fetched > scripts.indexOf('npm run compile'))
  assert.ok(scripts.slice(fetched + 1).every(script => !/\bnpm\b|\bnpx\b|\bnode\b/.test(script)))
})

/** Stands in for GitHub's own command: answers as told, and keeps what it was asked. */
const fakeGh = `#!/bin/sh
printf '%s\\n' "$*" >> "$GH_LOG"
case "$*" in
  *'/pulls '*) printf '%s' "$GH_PULLS" ;;
  *--paginate*) printf '%s' "$GH_KNOWN" ;;
esac
`

function run(folder: string, name: string, env: Readonly<Record<string, string>>): void {
  const script = steps.find(step => step.name === name)?.run ?? ''
  const ours = script.replaceAll('node lib/cli.js', `'${process.execPath}' '${repository}lib/cli.js'`)
  const path = `${join(folder, 'bin')}:${process.env.PATH}`
  const {status, stderr} = spawnSync('bash', ['-e', '-c', ours], {
    cwd: join(folder, 'clone'),
    encoding: 'utf8',
    env: {...process.env, PATH: path, GITHUB_REPOSITORY: 'amy/reading', LANG: 'C', ...env}
  })
  assert.equal(status, 0, `${name}: ${stderr}`)
}

function git(folder: string, ...args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(
    'git',
    ['-c', 'user.name=Amy', '-c', 'user.email=a@example.org', ...args],
    {
      cwd: folder,
      encoding: 'utf8'
    }
  )
  assert.equal(status, 0, stderr)
  return stdout.trim()
}

test('a pull request of a fork is found, compared, and gets one comment that is kept up to date', t => {
  const folder = temporaryFolder(t)
  const origin = join(folder, 'origin')
  plant(folder, {'bin/gh': fakeGh, 'origin/content/site.yaml': settings, 'origin/content/issues/0001.md': issue(1)})
  chmodSync(join(folder, 'bin/gh'), 0o755)
  git(origin, 'init', '--quiet', '--initial-branch=main')
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '--message=First')
  git(folder, 'clone', '--quiet', origin, 'clone')
  git(origin, 'switch', '--quiet', '--create', 'fork')
  plant(origin, {'content/issues/0002.md': issue(2).replace('Issue 2', 'For @bob <b>')})
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '--message=Second')
  git(origin, 'update-ref', 'refs/pull/7/head', 'fork')
  const head = git(origin, 'rev-parse', 'fork')
  git(origin, 'switch', '--quiet', 'main')

  const log = join(folder, 'log')
  const output = join(folder, 'output')
  const env = {
    BASE: 'main',
    HEAD: head,
    OWNER: 'bob',
    BRANCH: 'x"; touch broken; "',
    GH_LOG: log,
    GITHUB_OUTPUT: output
  }
  writeFileSync(output, '')
  run(folder, 'Find the pull request', {...env, GH_PULLS: '7\n'})
  assert.equal(readFileSync(output, 'utf8'), 'number=7\n')
  assert.match(readFileSync(log, 'utf8'), /head=bob:x"; touch broken; "/)
  run(folder, 'Compare', {...env, NUMBER: '7'})
  const text = readFileSync(join(folder, 'clone/comment.md'), 'utf8')
  assert.match(text, /^<!-- offprint diff -->\n\*\*adds issue 2 with 1 paper\*\*\n/)
  assert.match(text, /For &#64;&#8203;bob &#60;b&#62;/)
  assert.equal(existsSync(join(folder, 'clone/content/issues/0002.md')), false, 'nothing of it is checked out')

  writeFileSync(log, '')
  run(folder, 'Comment', {...env, NUMBER: '7', GH_KNOWN: ''})
  run(folder, 'Comment', {...env, NUMBER: '7', GH_KNOWN: '12\n34'})
  assert.deepEqual(
    readFileSync(log, 'utf8')
      .split('\n')
      .filter(line => line.includes('body=@')),
    [
      'api repos/amy/reading/issues/7/comments -F body=@comment.md --silent',
      'api --method PATCH repos/amy/reading/issues/comments/12 -F body=@comment.md --silent'
    ]
  )

  writeFileSync(output, '')
  run(folder, 'Find the pull request', {...env, GH_PULLS: ''})
  assert.equal(readFileSync(output, 'utf8'), 'number=\n', 'without a pull request nothing more is done')
  assert.equal(existsSync(join(folder, 'clone/broken')), false)
})

test('the run of a pull request says it too, on its own page', () => {
  const {jobs} = parse(readFileSync(`${repository}.github/workflows/site.yml`, 'utf8'))
  const step = jobs.build.steps.find(({name}: Step) => name === 'What it changes')
  assert.equal(step.if, "github.event_name == 'pull_request'")
  assert.match(step.run, /^node lib\/cli\.js diff HEAD\^1 --format markdown >> "\$GITHUB_STEP_SUMMARY"$/)
  assert.equal(jobs.build.steps[0].with['fetch-depth'], 2)
})
