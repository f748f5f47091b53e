/** Waits for all of them, whatever becomes of one; then it fails as the first that failed. */
export async function inFull(work: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(work)
  await Promise.all(work)
}
