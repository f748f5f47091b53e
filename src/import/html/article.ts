import type {Element} from 'hast'

/** A page that holds one issue, told apart from all that stands around it. */
export type Article = {
  /** Whose page it is; `plain` where nobody's that we know. */
  readonly kind: 'wechat' | 'csdn' | 'plain'
  readonly title: string | null
  /** `YYYY-MM-DD`, as read; it may be no day at all. */
  readonly date: string | null
  /** Who published it, as the page calls them. */
  readonly account: string | null
  /** Where it stands on the web. */
  readonly address: string | null
  readonly body: Element
}
