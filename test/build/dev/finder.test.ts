import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createFinder} from '../../../src/build/dev/create-finder.js'
import {assemble} from '../../../src/site/assemble.js'
import {entryOf, issueOf, settings} from '../../support/issues.js'

test('no output is begun before somebody asks for it, or for one behind it', () => {
  const issues = [1, 2].map(number => issueOf(number, {entries: [entryOf({title: `Paper ${number}`, tags: ['One']})]}))
  const site = assemble({issues, settings, pictures: new Map(), assets: new Map()}).value
  let looks = 0
  const watched = new Proxy(site, {
    get(target, part) {
      looks += 1
      return Reflect.get(target, part)
    }
  })
  const {find} = createFinder(watched, () => '')
  assert.equal(looks, 0)
  assert.ok(find('issues/1/index.html'))
  const forIssue = looks
  assert.ok(forIssue > 0)
  assert.ok(find('issues/1/index.html'))
  assert.equal(looks, forIssue, 'what was found is not looked for again')
  assert.ok(find('statistics/index.html'))
  assert.ok(looks > forIssue)
  assert.equal(find('nowhere/index.html'), null)
})
