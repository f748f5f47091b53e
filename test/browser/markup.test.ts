import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {HtmlValidate} from 'html-validate'
import {openHardCases, openSample} from './helpers/open-site.js'

const validator = new HtmlValidate({root: true, extends: ['html-validate:standard']})

const sites = {
  'the sample': () => openSample('/reading/'),
  'hard cases in Chinese': () => openHardCases('zh-Hans'),
  'hard cases in English': () => openHardCases('en')
}

for (const [name, open] of Object.entries(sites)) {
  test(`every page of ${name} is valid HTML`, async t => {
    const site = await open()
    t.after(site.close)
    assert.ok(site.pages.length > 10)
    for (const path of [...site.pages.map(path => `${path}index.html`), '404.html']) {
      const {results} = await validator.validateString(readFileSync(join(site.dist, path), 'utf8'), path)
      const faults = results.flatMap(({messages}) => messages)
      assert.deepEqual(
        faults.map(({ruleId, line, message}) => `${path}:${line} ${ruleId} ${message}`),
        []
      )
    }
  })
}
