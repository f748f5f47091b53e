import {createRenderer} from '../../../src/io/templates.js'
import type {Site} from '../../../src/model/site.js'
import {outputs} from '../../../src/outputs/index.js'
import {repository} from '../../support/cli.js'

const render = createRenderer([`${repository}templates`])

/** Every file of a site by its path below dist/, made with the templates of the package. */
export function renderAll(site: Site): ReadonlyMap<string, string> {
  const made = outputs.flatMap(output => [...output(site, render)])
  return new Map(
    made.map(file => [file.path, 'template' in file ? render(file.template, file.view) : textOf(file.body)])
  )
}

function textOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

/** What else a published site holds: assets and figures. */
export function otherPaths({assets, pictures}: Site): readonly string[] {
  const variants = [...pictures.values()].flatMap(({variants, full}) => [...variants, full])
  return [...assets.values(), ...variants.map(({path}) => path)]
}
