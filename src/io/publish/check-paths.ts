import {message} from '../../model/message.js'
import {environmentError} from '../environment-error.js'
import {foldersOf, isPublishable, sameFile} from './paths.js'

/**
 * Refuses paths that leave the folder, that meet in one file, or of which one is another's folder. Names that differ
 * only by case or by the composition of letters meet too, since on some machines they are one file.
 */
export function checkPaths(paths: Iterable<string>): void {
  const files = new Map<string, string>()
  const folders = new Map<string, string>()
  for (const path of paths) {
    if (!isPublishable(path)) {
      throw environmentError(
        message`Unexpected file name ${JSON.stringify(path)}, expected a path below the published folder`
      )
    }
    claim(files, path)
    for (const folder of foldersOf(path)) if (folders.get(sameFile(folder)) !== folder) claim(folders, folder)
  }
  for (const [key, folder] of folders) {
    const file = files.get(key)
    if (file !== undefined)
      throw environmentError(message`Unexpected file ${file}, expected a folder: other files lie in ${folder}/`)
  }
}

function claim(claims: Map<string, string>, path: string): void {
  const other = claims.get(sameFile(path))
  if (other !== undefined)
    throw environmentError(message`Unexpected name ${path}, expected one that differs from ${other} by more than case`)
  claims.set(sameFile(path), path)
}
