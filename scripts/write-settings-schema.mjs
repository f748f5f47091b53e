// Writes content/site.schema.json, by which editors complete and check content/site.yaml: node scripts/write-settings-schema.mjs
// Needs the compiled project: npm run compile
import {writeFileSync} from 'node:fs'
import {settingsSchema} from '../lib/content/settings/schema.js'

writeFileSync(new URL('../content/site.schema.json', import.meta.url), `${JSON.stringify(settingsSchema(), null, 2)}\n`)
