import type {SchemeId} from '../../model/schemes.js'
import {form, type IdentifierForm} from './form.js'

/** First parts of addresses that are no owner's name. */
const github =
  'about|account|apps|collections|contact|customer-stories|dashboard|enterprise|events|explore|features|issues|join|' +
  'login|logout|marketplace|new|notifications|organizations|orgs|pricing|pulls|readme|resources|search|security|' +
  'sessions|settings|signup|site|solutions|sponsors|stars|team|topics|trending|users'
const gitlab = 'admin|api|dashboard|explore|groups|help|projects|public|search|snippets|users'
const huggingface =
  'api|blog|chat|collections|datasets|docs|enterprise|join|learn|login|models|new|organizations|papers|posts|pricing|' +
  'search|settings|spaces|tasks'
const elsewhere = 'about|explore|login|search|topics|user|users|workspace'

/** Code, models and data. */
export const works = [
  ...repositories('github', ['github.com'], github),
  ...repositories('gitee', ['gitee.com'], elsewhere),
  ...repositories('codeberg', ['codeberg.org'], elsewhere),
  ...repositories('bitbucket', ['bitbucket.org'], elsewhere),
  form('gitlab', 'part', 'gitlab.com', /^\/(\w[\w.-]*(?:\/\w[\w.-]*)+)\/-\//),
  form(
    'gitlab',
    'page',
    'gitlab.com',
    new RegExp(String.raw`^\/(?!(?:${gitlab})\/)(\w[\w.-]*(?:\/\w[\w.-]*)*\/\w[\w.-]*?)(?:\.git)?\/?(?:\?|$)`, 'i')
  ),
  ...['datasets/', 'spaces/'].flatMap(kind => [
    form('huggingface', 'page', ['huggingface.co', 'hf.co'], new RegExp(`^/(${kind}[\\w.-]+/[\\w.-]+)/?(?:\\?|$)`)),
    form('huggingface', 'part', ['huggingface.co', 'hf.co'], new RegExp(`^/(${kind}[\\w.-]+/[\\w.-]+)/.`))
  ]),
  ...repositories('huggingface', ['huggingface.co', 'hf.co'], huggingface)
]

/** `/owner/name`, and all below. */
function repositories(scheme: SchemeId, hosts: readonly string[], taken: string): readonly IdentifierForm[] {
  const name = String.raw`^\/(?!(?:${taken})\/)([\w-][\w.-]*\/[\w.-]+?)`
  return [
    form(scheme, 'page', hosts, new RegExp(String.raw`${name}(?:\.git)?\/?(?:\?|$)`, 'i')),
    form(scheme, 'part', hosts, new RegExp(String.raw`${name}\/.`, 'i'))
  ]
}
