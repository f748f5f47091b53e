import {inWords} from '../../model/in-words.js'
import {listed} from '../../model/listed.js'
import {type Message, message} from '../../model/message.js'
import {saidOf} from '../../model/said-error.js'
import {isMissingProperty} from './strict-view.js'

/** What a template did wrong, and where; `file` is absolute, `line` 1-based. */
export type TemplateError = Error & {
  readonly name: 'TemplateError'
  readonly file: string
  readonly line: number
  /** What went wrong, without the place. */
  readonly reason: Message
  /** The property that the view lacks, if that is what went wrong. */
  readonly property: string | null
}

export function isTemplateError(error: unknown): error is TemplateError {
  return error instanceof Error && error.name === 'TemplateError'
}

/** @param view The view that the template was given, to name the object that lacks a property. */
export function templateError(error: unknown, file: string, line: number, view: object | null): TemplateError {
  if (isTemplateError(error)) return error
  const missing = isMissingProperty(error)
  const reason = missing ? reasonOf(error.owner, error.property, view) : saidOf(error)
  return Object.assign(new Error(`${file}:${line}: ${inWords(reason)}`, {cause: error}), {
    name: 'TemplateError' as const,
    file,
    line,
    reason,
    property: missing ? error.property : null
  })
}

function reasonOf(owner: object, property: string, view: object | null): Message {
  const known = Object.keys(owner)
  const name = (view && nameOf(owner, view)) ?? message`an object`
  return known.length === 0
    ? message`\`${name}\` has no \`${property}\`, it is empty`
    : message`\`${name}\` has no \`${property}\`, expected one of ${listed(known)}`
}

/** How a template could have written `wanted`, in the fewest steps: `it.entries[3]`. */
function nameOf(wanted: object, view: object): string | null {
  const found: {readonly at: unknown; readonly name: string}[] = [{at: view, name: 'it'}]
  for (const {at, name} of found) {
    if (at === wanted) return name
    if (typeof at !== 'object' || at === null) continue
    for (const [key, value] of Object.entries(at)) {
      found.push({at: value, name: Array.isArray(at) ? `${name}[${key}]` : `${name}.${key}`})
    }
  }
  return null
}
