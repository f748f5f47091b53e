import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {repository} from './cli.js'

/** Where what a command printed as JSON is not as our own schema of that name says. */
export function ownSchemaFaults(name: 'findings' | 'diff', text: string): readonly string[] {
  const schema = JSON.parse(readFileSync(`${repository}src/schemas/${name}.json`, 'utf8'))
  const validate = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true}).compile(schema)
  return validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
}
