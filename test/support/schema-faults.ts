import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** Where the data files of a site, by path, are not as their own schema says. */
export function schemaFaults(files: ReadonlyMap<string, string>): readonly string[] {
  const schema = JSON.parse(files.get('data/schema.json') ?? '{}')
  const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true})
  addFormats.default(ajv)
  ajv.addSchema(schema)
  return ['papers', 'issues'].flatMap(name => {
    const data = JSON.parse(files.get(`data/${name}.json`) ?? 'null')
    if (data?.$schema !== schema.$id) return [`${name}: of another schema`]
    const validate = ajv.getSchema(`${schema.$id}#/$defs/${name}`)
    if (validate === undefined) return [`${name}: no such definition`]
    return validate(data) ? [] : (validate.errors ?? []).map(error => `${name}${error.instancePath} ${error.message}`)
  })
}
