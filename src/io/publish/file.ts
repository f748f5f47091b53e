/**
 * One file to publish. `path` is below the published folder, with `/`.
 *
 * A body that is read late either says whether what is there holds the same bytes (`same`), or lies under a path that
 * carries the hash of its content: a file that is there already and has its size then counts as the
 * same, and is neither read nor compared.
 */
export type PublishFile = {readonly path: string; readonly body: string | Uint8Array | LateBody}

export type LateBody = {
  /** In bytes. */
  readonly size: number
  readonly same?: boolean
  readonly read: () => Uint8Array | Promise<Uint8Array>
}
