import {type Message, message} from '../model/message.js'
import {environmentError} from './environment-error.js'

/**
 * What the system answered, as an environment error in words.
 *
 * @param action What was being done, such as `writing dist/index.html`.
 * @param cause What was thrown; without a system code it is a bug, and comes back as it is.
 * @param remedy What to do now.
 */
export function systemError(action: Message, cause: unknown, remedy?: Message): Error {
  if (!(cause instanceof Error)) return new Error(String(cause))
  if (!('code' in cause) || !('syscall' in cause)) return cause
  const what = words[String(cause.code)] ?? message`The system reported ${String(cause.code)}`
  return environmentError(
    remedy ? message`${what} while ${action}; ${remedy}` : message`${what} while ${action}`,
    cause
  )
}

const words: Readonly<Record<string, Message>> = {
  EACCES: message`Permission denied`,
  EADDRNOTAVAIL: message`The address is not one of this machine`,
  EBUSY: message`The file is in use`,
  EDQUOT: message`No disk quota left`,
  EEXIST: message`Something is already there`,
  EFBIG: message`The limit on file sizes was reached`,
  EIO: message`The disk failed`,
  EISDIR: message`A folder is where a file should be`,
  ELOOP: message`Links lead in a circle`,
  EMFILE: message`Too many files are open`,
  ENAMETOOLONG: message`The name is too long`,
  ENFILE: message`Too many files are open on this machine`,
  ENOENT: message`A file or folder is gone`,
  ENOMEM: message`No memory left`,
  ENOSPC: message`No space left on the disk`,
  ENOTFOUND: message`Nobody knows the host name`,
  ENOTDIR: message`A file is where a folder should be`,
  EPERM: message`Permission denied`,
  EROFS: message`The disk is read-only`,
  EXDEV: message`A folder lies on another disk`
}
