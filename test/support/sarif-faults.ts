import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {repository} from './cli.js'

/** Where a text is not as the schema of SARIF 2.1.0 (OASIS, errata 01) says. */
export function sarifFaults(text: string): readonly string[] {
  const published = JSON.parse(readFileSync(`${repository}test/fixtures/sarif/sarif-schema-2.1.0.json`, 'utf8'))
  // It is written as draft 4, of which it uses nothing that draft 7 says otherwise, but for the name of its id.
  const {$schema: _, id: $id, ...schema} = published
  const ajv = new Ajv({allErrors: true, strict: false})
  addFormats.default(ajv)
  const validate = ajv.compile({$id, ...schema})
  return validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
}
