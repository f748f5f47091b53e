import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {repository} from '../cli.js'
import type {FeedFile} from './feed-file.js'

const schema = JSON.parse(readFileSync(`${repository}test/fixtures/feeds/json-feed-1.1.schema.json`, 'utf8'))
const ajv = new Ajv2020({allErrors: true})
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What JSON and the specification of JSON Feed 1.1 have against feeds. */
export function jsonFeedFaults(files: readonly FeedFile[]): readonly string[] {
  return files.flatMap(({path, text}) => {
    if (validate(JSON.parse(text))) return []
    return (validate.errors ?? []).map(({instancePath, message}) => `${path}${instancePath} ${message}`)
  })
}
