import {join} from 'node:path'
import {buildSite, siteNames} from './build-site.js'

// A program: all sites of the browser tests into a folder, for test files that run one after the other.
const [, , folder = ''] = process.argv
for (const name of siteNames) await buildSite(name, join(folder, name))
