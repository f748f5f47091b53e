import {statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Side} from '../../build/read-snapshot.js'
import {sides} from '../../build/sides.js'
import {mergeBase} from '../../io/git/merge-base.js'
import {type Repository, repositoryOf} from '../../io/git/repository-of.js'
import {resolveRevision} from '../../io/git/resolve-revision.js'
import {message} from '../../model/message.js'
import {usageError} from '../usage-error.js'

type Chosen = {readonly name: string; readonly side: Side}

/**
 * What is compared: two revisions, two folders, or one with what lies in the folder of the site now. A folder with
 * `content/` in it is taken for one, whatever branch has its name.
 */
export function chooseSides(root: string, names: readonly string[]): {readonly base: Chosen; readonly head: Chosen} {
  const [base, head, ...more] = spread(names)
  if (base === undefined || base === '' || more.length > 0) {
    throw usageError(
      message`Unexpected arguments, expected a revision or a folder to compare with: offprint diff BASE [HEAD]`
    )
  }
  const folders = [base, head ?? root].filter(isSite)
  if (folders.length === 2) {
    return {base: {name: base, side: sides.folder(base)}, head: {name: head ?? root, side: sides.folder(head ?? root)}}
  }
  const repository = foundRepository(root)
  const choose = (name: string): Chosen =>
    isSite(name)
      ? {name, side: sides.workTree(name)}
      : {name, side: sides.revision(repository, commitOf(repository, name))}
  const parted = head !== undefined && names[0]?.includes('...')
  return {
    base: parted ? {name: base, side: sides.revision(repository, partedAt(repository, base, head))} : choose(base),
    head: head === undefined ? {name: root, side: sides.workTree(root)} : choose(head)
  }
}

/** `main..topic` and `main...topic`, as git writes them. */
function spread(names: readonly string[]): readonly string[] {
  const [first = ''] = names
  const [, base = '', head = ''] = /^(.*?)\.{2,3}(.*)$/.exec(first) ?? []
  return names.length === 1 && base !== '' && !isSite(first) ? [base, head || 'HEAD'] : names
}

function isSite(name: string): boolean {
  return statSync(join(resolve(name), 'content'), {throwIfNoEntry: false})?.isDirectory() ?? false
}

function foundRepository(root: string): Repository {
  const found = repositoryOf(resolve(root))
  if ('reason' in found)
    throw usageError(message`No repository to look for revisions in (git: ${found.reason}); name two folders`)
  return found
}

function commitOf({top}: Repository, name: string): string {
  const commit = resolveRevision(top, name)
  if (commit !== null) return commit
  throw usageError(
    message`Unexpected revision \`${name}\`, expected a commit, branch or tag that is here (a shallow clone has few), or a folder with content/`
  )
}

function partedAt(repository: Repository, base: string, head: string): string {
  const found = mergeBase(repository.top, commitOf(repository, base), commitOf(repository, head))
  if (found === null) throw usageError(message`Unexpected \`${base}...${head}\`, expected two that were one once`)
  return found
}
