/** A picture that a host sends, with status 200, where it does not want to send the one that was asked for. */
export type Notice = {
  /** What to call it, such as the name of the example it was taken from. */
  readonly name: string
  readonly hash: bigint
  /** Width by height. */
  readonly ratio: number
}
