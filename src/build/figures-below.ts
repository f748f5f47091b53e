import {listContent} from '../io/files/list-content.js'
import type {SourcePath} from '../model/issue.js'
import {noticeFolder} from '../pull/read-notices.js'

/** The pictures of the content folder, but for the examples of notices that `pull` refuses, which no issue has to name. */
export function figuresBelow(root: string): readonly SourcePath[] {
  const listed = listContent(root, 'content', /\.(png|jpe?g|webp|gif|svg)$/i).value
  return listed.filter(path => !path.startsWith(`${noticeFolder}/`))
}
