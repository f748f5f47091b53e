/**
 * An expected failure of the machine (disk, permission, limits), not of the content.
 * Its `name` is `EnvironmentError`: the cli then prints the message alone and exits with 3.
 *
 * @param action What was being done, such as `writing dist/index.html`.
 * @param cause What the system reported; an error without a system code is a bug and comes back as it is.
 * @param remedy What to do now, after a semicolon.
 */
export function environmentError(action: string, cause: unknown, remedy?: string): Error {
  if (!(cause instanceof Error) || !('code' in cause) || !('syscall' in cause)) {
    return cause instanceof Error ? cause : new Error(String(cause))
  }
  const code = String(cause.code)
  const message = `${words[code] ?? `The system reported ${code}`} while ${action}${remedy ? `; ${remedy}` : ''}`
  return Object.assign(new Error(message, {cause}), {name: 'EnvironmentError'})
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
