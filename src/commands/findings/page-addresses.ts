import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {RuleId} from '../../model/rules.js'
import type {Terminal} from '../terminal.js'

/**
 * Where the pages of rules can be read: in GitHub Actions, at the commit that is checked, if the repository holds them.
 *
 * @param folder Of the site below the repository: `''`, or such as `reading/`.
 */
export function pageAddresses(root: string, folder: string, env: Terminal['env']): (rule: RuleId) => string | null {
  const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit} = env
  return rule => {
    const page = `content/rules/${rule}.md`
    if (!server || !repository || !commit || !existsSync(join(root, page))) return null
    const path = (folder + page).split('/').map(encodeURIComponent).join('/')
    return `${server}/${repository}/blob/${commit}/${path}`
  }
}
