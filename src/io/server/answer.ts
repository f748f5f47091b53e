import {contentType} from './content-type.js'

/** What a request gets. */
export type Answer = {
  readonly status: number
  readonly type: string
  readonly body: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export function text(status: number, line: string, headers: Answer['headers'] = {}): Answer {
  return {status, type: contentType('.txt'), body: Buffer.from(`${line}\n`), headers}
}
