import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {schemaFaults} from '../support/schema-faults.js'
import {type OpenSite, openHardCases, openSample} from './helpers/open-site.js'

const sites: Readonly<Record<string, () => Promise<OpenSite>>> = {
  sample: () => openSample('/reading/'),
  hard: () => openHardCases('en')
}
for (const [name, open] of Object.entries(sites)) {
  test(`the data of the ${name} site keep to their schema`, async () => {
    const site = await open()
    try {
      const paths = ['papers', 'issues', 'schema'].map(file => `data/${file}.json`)
      const files = new Map(paths.map(path => [path, readFileSync(join(site.dist, path), 'utf8')]))
      assert.deepEqual(schemaFaults(files), [])
      assert.ok(JSON.parse(files.get('data/papers.json') ?? '').papers.length > 10)
    } finally {
      await site.close()
    }
  })
}
