declare module '@citation-js/core' {
  /** What a reference manager makes of a text: items of CSL-JSON. */
  class Cite {
    constructor(text: string, options?: {readonly forceType?: string; readonly generateGraph?: boolean})
    readonly data: readonly unknown[]
  }
  const library: {readonly Cite: typeof Cite}
  export default library
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
