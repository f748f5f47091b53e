/**
 * An expected failure of what surrounds the program (disk, permission, a folder that is not ours), not of the content.
 * The cli knows it by its name: it prints the message alone and exits with 3.
 */
export function environmentError(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, cause === undefined ? {} : {cause}), {name: 'EnvironmentError'})
}
