import {validateXML, type XMLFileInfo} from 'xmllint-wasm'
import type {FeedFile} from './feed-file.js'

/** What is wrong with texts as XML; with a grammar in RELAX NG, what it has against them too. */
export async function xmlFaults(files: readonly FeedFile[], grammar: string | null = null): Promise<readonly string[]> {
  const xml = files.map(({path, text}): XMLFileInfo => ({fileName: path.replaceAll('/', ' in '), contents: text}))
  const {valid, errors} = await validateXML(
    grammar === null
      ? {xml, normalization: 'c14n'}
      : {xml, schema: [grammar], extension: 'relaxng', maxMemoryPages: 4096}
  )
  const faults = errors.map(({rawMessage}) => rawMessage)
  return valid || faults.length > 0 ? faults : ['not valid']
}
