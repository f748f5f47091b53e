import {environmentError} from './environment-error.js'

/**
 * What the system answered, as an environment error in words.
 *
 * @param action What was being done, such as `writing dist/index.html`.
 * @param cause What was thrown; without a system code it is a bug, and comes back as it is.
 * @param remedy What to do now.
 */
export function systemError(action: string, cause: unknown, remedy?: string): Error {
  if (!(cause instanceof Error)) return new Error(String(cause))
  if (!('code' in cause) || !('syscall' in cause)) return cause
  const what = words[String(cause.code)] ?? `The system reported ${cause.code}`
  return environmentError(`${what} while ${action}${remedy ? `; ${remedy}` : ''}`, cause)
}

const words: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied',
  EADDRNOTAVAIL: 'The address is not one of this machine',
  EBUSY: 'The file is in use',
  EDQUOT: 'No disk quota left',
  EEXIST: 'Something is already there',
  EFBIG: 'The limit on file sizes was reached',
  EIO: 'The disk failed',
  EISDIR: 'A folder is where a file should be',
  ELOOP: 'Links lead in a circle',
  EMFILE: 'Too many files are open',
  ENAMETOOLONG: 'The name is too long',
  ENFILE: 'Too many files are open on this machine',
  ENOENT: 'A file or folder is gone',
  ENOMEM: 'No memory left',
  ENOSPC: 'No space left on the disk',
  ENOTDIR: 'A file is where a folder should be',
  EPERM: 'Permission denied',
  EROFS: 'The disk is read-only',
  EXDEV: 'A folder lies on another disk'
}
