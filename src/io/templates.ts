import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Eta} from 'eta/core'
import {message} from '../model/message.js'
import {saidError} from '../model/said-error.js'
import type {Render} from '../model/site.js'
import {systemError} from './system-error.js'
import {escapeMarkup} from './templates/escape-markup.js'
import {createStrictView} from './templates/strict-view.js'
import {syntaxError} from './templates/syntax-error.js'
import {templateError} from './templates/template-error.js'

/**
 * Renders Eta templates from several folders, of which the first that has a template wins, for includes and layouts
 * too. A template is named by its path below the folders, without `.eta`: `issue`, `parts/entry`.
 *
 * Views are strict: reading a property that is missing, or printing anything but text and numbers, is an error.
 *
 * @returns a function that throws a TemplateError (see `templates/template-error.ts`), whatever goes wrong
 */
export function createRenderer(folders: readonly string[]): Render {
  const eta = new Eta({cache: true, debug: true, autoEscape: true, plugins: [{processAST: checkRaw}]})
  const {render, compile} = eta
  const strict = createStrictView()
  // Innermost last: the object that lacks a property is looked for there.
  const views: object[] = []

  eta.config.escapeFunction = value => escapeMarkup(printable(value))
  eta.config.filterFunction = printable
  eta.resolvePath = createResolver(folders)
  eta.readFile = readTemplate
  eta.RuntimeErr = (error, _text, line, file) => {
    throw templateError(error, file, line, views.at(-1) ?? null)
  }
  eta.compile = (text, options) => {
    try {
      return compile.call(eta, text, options)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const {reason, line} = syntaxError(error, () => eta.compileToString(text, options))
      throw templateError(saidError(reason, error), options?.filepath ?? '', line, null)
    }
  }
  // Includes and layouts come through here as well, each with a view of its own.
  eta.render = (template, data, options) => {
    const view = strict(data)
    views.push(view)
    try {
      return render.call(eta, template, view, options)
    } finally {
      views.pop()
    }
  }
  return (template, view) => {
    try {
      return eta.render(template, view)
    } catch (error) {
      throw templateError(error, `${template}.eta`, 1, null)
    }
  }
}

function readTemplate(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw templateError(systemError(message`reading the template`, error), path, 1, null)
  }
}

/**
 * What `<%~` prints is checked too. Eta's own way of doing so, `autoFilter`, breaks a tag that opens a function:
 * `<%~ block('side', () => { %>`.
 */
function checkRaw(tags: ReturnType<Eta['parse']>): ReturnType<Eta['parse']> {
  return tags.map(tag =>
    typeof tag === 'string' || tag.t !== 'r' || /\{\s*$/.test(tag.val) ? tag : {...tag, val: `__eta.f(${tag.val})`}
  )
}

function createResolver(folders: readonly string[]): (name: string) => string {
  const known = new Map<string, string>()
  return name => {
    const path = known.get(name) ?? find(folders, name)
    known.set(name, path)
    return path
  }
}

function find(folders: readonly string[], name: string): string {
  if (!/^\w[\w.-]*(\/\w[\w.-]*)*$/.test(name)) {
    throw saidError(message`Unexpected template name \`${name}\`, expected one such as \`parts/entry\``)
  }
  const path = folders.map(folder => join(folder, `${name}.eta`)).find(path => existsSync(path))
  if (path === undefined)
    throw saidError(message`Unexpected template name \`${name}\`, expected one of the files there are`)
  return path
}

function printable(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  const kind =
    value === null || typeof value !== 'object'
      ? String(value)
      : Array.isArray(value)
        ? message`a list`
        : message`an object`
  throw saidError(message`Unexpected ${kind} where text is printed, expected text or a number`)
}
