/**
 * One file to publish. `path` is below the published folder, with `/`.
 *
 * A body that is read late must lie under a path that carries the hash of its content: a file that is there already
 * and has its size then counts as the same, and is neither read nor compared.
 */
export type PublishFile = {readonly path: string; readonly body: string | Uint8Array | LateBody}

export type LateBody = {
  /** In bytes. */
  readonly size: number
  readonly read: () => Uint8Array | Promise<Uint8Array>
}
