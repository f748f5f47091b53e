/** The command line is at fault; the cli prints the message and exits with 2. */
export function usageError(message: string): Error {
  return Object.assign(new Error(message), {name: 'UsageError'})
}

export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'UsageError'
}
