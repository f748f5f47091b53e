import {schemes} from '../model/schemes.js'
import {recognise} from '../site/recognise.js'
import {schemeAddress} from '../site/scheme-address.js'

/** The repositories that a text names, each once. */
export function codeIn(text: string): readonly string[] {
  const found = [...text.matchAll(/(?:https?:\/\/)?(?:www\.)?[\w.-]+\.\w+\/[^\s<>"'`{}|\\^，。；、）》]+/gi)].flatMap(
    ([written]) => {
      const address = written.replace(/[.,;:!?)\]}]+$/, '').replace(/^(?!https?:)/i, 'https://')
      const known = recognise(address)
      if (known === null || schemes[known.scheme].names !== 'work' || known.scheme === 'huggingface') return []
      return schemeAddress(known.scheme, known.id) ?? []
    }
  )
  return [...new Set(found)]
}
