import type {Look} from './look.js'

/** A piece of a line: words as a reader sees them, or Markdown that is ready (`mark`): a link, a picture, code. */
export type Run = Look & {readonly kind: 'text' | 'mark'; readonly value: string}
