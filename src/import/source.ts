/** What an issue is made of: a saved page, or Markdown. */
export type Source = {
  /** A path that begins where we are, or an address. */
  readonly name: string
  readonly kind: 'page' | 'markdown'
  readonly bytes: Uint8Array
  /** Where it was fetched. */
  readonly address: string | null
  /** The encoding that the server told. */
  readonly charset: string | null
  /** The folder that its pictures are beside, on this machine. */
  readonly folder: string | null
}

/** What bytes are, by the name and else by how they begin; `null` for what cannot be read, such as an archive of a page. */
export function kindOf(name: string, bytes: Uint8Array): Source['kind'] | null {
  if (/\.(md|markdown)$/i.test(name)) return 'markdown'
  const start = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart()
  if (/\.mhtml?$/i.test(name) || /^(From: <Saved by|MIME-Version:)/i.test(start)) return null
  if (/\.x?html?$/i.test(name) || /^<(!doctype|!--|html|head|body|\?xml)/i.test(start)) return 'page'
  return start.includes('\u0000') || start.includes('\ufffd\ufffd') ? null : 'markdown'
}
