import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {plant, temporaryFolder, treeOf} from '../io/helpers/tree.js'
import {ownSchemaFaults} from '../support/own-schema-faults.js'
import {offprint} from './helpers/offprint.js'
import {issue, settings} from './helpers/site.js'

type Scope = {after(cleanUp: () => void): void}

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Amy', '-c', 'user.email=amy@example.org', '-c', 'commit.gpgsign=false']
  const {status, stdout, stderr} = spawnSync('git', [...identity, ...args], {cwd: folder, encoding: 'utf8'})
  assert.equal(status, 0, stderr)
  return stdout
}

const figure = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 3"><rect width="6" height="3"/></svg>'
const untitled =
  '\n## A paper without a number\n\n- 推荐：@amy\n- 标签：#Parsing\n\n**Good.**\n\n![x](figures/a%20图.svg)\n'

/** A repository with a site in it, committed; the site may lie below the top. */
function repository(t: Scope, prefix = ''): {top: string; root: string} {
  const top = temporaryFolder(t)
  const root = join(top, prefix)
  plant(root, {
    'content/site.yaml': settings,
    'content/issues/0001.md': issue(1, untitled),
    'content/issues/第 2 期.md': issue(2),
    'content/issues/figures/a 图.svg': figure
  })
  git(top, 'init', '--quiet', '--initial-branch=main')
  git(top, 'add', '--all')
  git(top, 'commit', '--quiet', '--message=First')
  return {top, root}
}

function edit(root: string, file: string, was: string, is: string): void {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  assert.ok(text.includes(was))
  writeFileSync(path, text.replace(was, is))
}

describe('what a change does', {concurrency: 2}, () => {
  test('nothing, where files are as they were committed, or only renamed', async t => {
    const {root} = repository(t)
    const before = treeOf(join(root, '.git'))
    const same = await offprint(['diff', 'HEAD'], {cwd: root})
    assert.deepEqual([same.code, same.stdout, same.stderr], [0, 'No change that a reader would see.\n', ''])
    assert.deepEqual(treeOf(join(root, '.git')), before, 'the repository is not touched')
    renameSync(join(root, 'content/issues/第 2 期.md'), join(root, 'content/issues/0002.md'))
    assert.equal((await offprint(['diff', 'main'], {cwd: root})).stdout, 'No change that a reader would see.\n')
  })

  test('between a commit and the files, between commits, and below the top of a repository', async t => {
    const {top, root} = repository(t, 'sites/reading list')
    edit(root, 'content/issues/0001.md', '#Parsing', '#Syntax')
    edit(root, 'content/issues/0001.md', 'A paper without a number', 'A paper without any number')
    writeFileSync(join(root, 'content/issues/figures/a 图.svg'), figure.replace('6', '7'))
    plant(root, {'content/issues/0003.md': issue(3)})
    const work = await offprint(['diff', 'HEAD'], {cwd: root})
    assert.equal(work.code, 0, work.stderr)
    assert.equal(
      work.stdout,
      `adds issue 3 with 1 paper, brings 1 new tag, retitles 1 paper, retags 1 paper, replaces or brings pictures of 1 paper, breaks 2 addresses

adds issue 3 with 1 paper
  3  Issue 3  2018-06-03
  3  Paper 3  @amy, #Parsing

brings 1 new tag
  #Syntax

retitles 1 paper
  1  A paper without any number  A paper without a number → A paper without any number

retags 1 paper
  1  Paper 1  Parsing → Syntax

replaces or brings pictures of 1 paper
  1  A paper without any number  +figures/a%20图.svg

breaks 2 addresses
  /papers/a-paper-without-a-number/ → /papers/a-paper-without-any-number/  the title was edited, and the paper has no identifier; \`id:\` would fix its address
  /issues/1/#a-paper-without-a-number → /issues/1/#a-paper-without-any-number  the title was edited, and the paper has no identifier; \`id:\` would fix its address
`
    )
    git(top, 'add', '--all')
    git(top, 'commit', '--quiet', '--message=Second')
    rmSync(join(root, 'content'), {recursive: true})
    for (const names of [['HEAD^', 'HEAD'], ['HEAD^..HEAD'], ['HEAD^...HEAD'], ['HEAD^..']]) {
      const committed = await offprint(['diff', ...names, '--root', root, '--strict'], {cwd: top})
      assert.deepEqual([committed.stdout, committed.code], [work.stdout, 1], committed.stderr)
    }
  })

  test('between two folders, without a repository, in every form', async t => {
    const folder = temporaryFolder(t)
    plant(folder, {'a/content/site.yaml': settings, 'a/content/issues/1.md': issue(1)})
    cpSync(join(folder, 'a'), join(folder, 'b'), {recursive: true})
    edit(folder, 'b/content/issues/1.md', 'Paper 1 works', 'Paper 1 <b>works</b> for @bob')
    edit(folder, 'b/content/issues/1.md', '推荐：@amy', '推荐：@bob @carol')
    const diff = (...args: readonly string[]) => offprint(['diff', 'a', 'b', ...args], {cwd: folder})
    const json = await diff('--format', 'json')
    assert.deepEqual([json.code, ownSchemaFaults('diff', json.stdout)], [0, []])
    const {base, head, entries} = JSON.parse(json.stdout)
    assert.deepEqual([base, head], ['a', 'b'])
    assert.deepEqual(entries.changed[0].changes, [
      {field: 'recommenders', from: ['amy'], to: ['bob', 'carol']},
      {field: 'summary', from: [], to: []}
    ])
    const markdown = await diff('--format', 'markdown', '--output', 'out/diff.md')
    assert.equal(markdown.stdout, '')
    const text = readFileSync(join(folder, 'out/diff.md'), 'utf8')
    assert.match(
      text,
      /^\*\*brings 2 new recommenders, changes the recommenders of 1 paper, changes the summary of 1 paper, breaks 1 address\*\*\n/
    )
    assert.match(text, /<details open><summary>breaks 1 address<\/summary>\n\n- &#47;recommenders&#47;amy&#47;/)
    assert.match(text, /<details open><summary>brings 2 new recommenders<\/summary>\n\n- &#64;&#8203;bob, /)
    assert.match((await diff('--lang', 'zh')).stdout, /^新来 2 位推荐人，修改 1 篇论文的推荐人，/)
  })

  test('of a new issue its papers, once, with what they bring; of many issues the issues alone', async t => {
    const {root} = repository(t)
    const more =
      '\n![x](figures/a%20图.svg)\n\n## Another\n\n- 推荐：@bob\n- 标签：#parsing #Syntax\n- 发表：ACL 2018\n\nGood.\n'
    plant(root, {'content/issues/0003.md': issue(3, more)})
    const told = await offprint(['diff', 'HEAD'], {cwd: root})
    assert.equal(
      told.stdout,
      `adds issue 3 with 2 papers
  3  Issue 3  2018-06-03
  3  Paper 3  @amy, #Parsing, 1 figure
  3  Another  @bob, #parsing, #Syntax, ACL 2018

brings 1 new recommender
  @bob

brings 1 new tag
  #Syntax

brings 1 new venue
  ACL
`.replace(/^/, 'adds issue 3 with 2 papers, brings 1 new recommender, brings 1 new tag, brings 1 new venue\n\n')
    )
    const json = await offprint(['diff', 'HEAD', '--format', 'json'], {cwd: root})
    assert.deepEqual(ownSchemaFaults('diff', json.stdout), [])
    const {issues, values} = JSON.parse(json.stdout)
    assert.deepEqual(
      [issues.added[0].entries.map(({figures}: {figures: number}) => figures), values.added.length],
      [[1, 0], 3]
    )
    rmSync(join(root, 'content/issues/0003.md'))
    plant(root, {'content/issues/0003.md': issue(3)})
    const alone = await offprint(['diff', 'HEAD', '--format', 'markdown'], {cwd: root})
    assert.doesNotMatch(alone.stdout, /details/, 'one kind is its own headline')
    assert.match(alone.stdout, /^\*\*adds issue 3 with 1 paper\*\*\n\n- 3 · Issue 3: .*\n- 3 · Paper 3: /)
    plant(root, Object.fromEntries([4, 5, 6].map(number => [`content/issues/000${number}.md`, issue(number)])))
    const many = await offprint(['diff', 'HEAD'], {cwd: root})
    assert.match(many.stdout, /^adds 4 issues with 4 papers\n {2}6 {2}Issue 6 {2}2018-06-06, 1 paper\n/)
    assert.doesNotMatch(many.stdout, /@amy/)
  })

  test('a draft that somebody works at is named, since nothing of it is compared', async t => {
    const {top, root} = repository(t)
    plant(root, {'content/issues/0003.md': issue(3, '', 'draft: true\n')})
    const fresh = await offprint(['diff', 'HEAD'], {cwd: root})
    assert.equal(fresh.stdout, 'No change that a reader would see.\n')
    const notice = 'offprint: left out, since it is a draft: content/issues/0003.md; --drafts compares it too\n'
    assert.equal(fresh.stderr, notice)
    assert.match((await offprint(['diff', 'HEAD', '--drafts'], {cwd: root})).stdout, /^adds issue 3 with 1 paper\n/)
    const comment = await offprint(['diff', 'HEAD', '--format', 'markdown'], {cwd: root})
    assert.match(
      comment.stdout,
      /^No change that a reader would see\.\n\nleft out, since it is a draft&#58; content&#47;/
    )
    assert.equal(comment.stderr, '', 'nobody reads the log of a comment')
    git(top, 'add', '--all')
    git(top, 'commit', '--quiet', '--message=Draft')
    assert.equal((await offprint(['diff', 'HEAD'], {cwd: root})).stderr, '', 'it is as it was')
    edit(root, 'content/issues/0003.md', 'Paper 3 works', 'Paper 3 shines')
    assert.equal((await offprint(['diff', 'HEAD'], {cwd: root})).stderr, notice)
  })

  test('issue files with errors are named, not taken for removed in silence', async t => {
    const {root} = repository(t)
    edit(root, 'content/issues/0001.md', 'number: 1\n', 'number: one\n')
    const {stdout, stderr} = await offprint(['diff', 'HEAD'], {cwd: root})
    assert.match(stdout, /^removes issue 1 with 2 papers/)
    assert.equal(stderr, 'offprint: left out of ., with errors: content/issues/0001.md\n')
  })
})

describe('what cannot be compared', {concurrency: 2}, () => {
  test('a name that is no revision and no folder, or a strange one', async t => {
    const {root} = repository(t)
    for (const name of ['nowhere', '-x', 'HEAD^{tree}', 'HEAD:content', '']) {
      const {code, stdout, stderr} = await offprint(['diff', '--', name], {cwd: root})
      assert.deepEqual([code, stdout], [2, ''], name)
      assert.match(stderr, /^offprint: Unexpected (revision|arguments)/)
    }
  })

  test('revisions where there is no repository, and no git at all', async t => {
    const folder = temporaryFolder(t)
    mkdirSync(join(folder, 'content'))
    const none = await offprint(['diff', 'main'], {cwd: folder, env: {GIT_CEILING_DIRECTORIES: join(folder, '..')}})
    assert.equal(none.code, 2)
    assert.match(none.stderr, /^offprint: No repository to look for revisions in \(git: not a git repository/)
    const missing = await offprint(['diff', 'main'], {cwd: folder, as: `env PATH=${folder}`})
    assert.equal(missing.code, 3)
    assert.equal(missing.stderr, 'offprint: git was not found; install it, or name two folders\n')
  })
})
