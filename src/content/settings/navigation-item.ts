import {message} from '../../model/message.js'
import type {Settings} from '../../model/settings.js'
import {fields, type Reader} from '../yaml/fields.js'
import {parsed, refuse, text} from '../yaml/values.js'
import {webAddress} from './web-address.js'

const read = fields({
  text,
  href: parsed(hrefOf, message`a path such as \`/tags/\`, or an address that begins with \`https://\` or \`mailto:\``)
})

/** Reads one item of `navigation:`. A path begins with `/` and is below the site's base. */
export const navigationItem: Reader<Settings['navigation'][number]> = (node, say) => {
  if (node.kind !== 'map') return refuse(node, say, message`an item with \`text\` and \`href\``)
  const {values, places} = read(node, say)
  const absent = (['text', 'href'] as const).find(key => !places[key])
  if (absent) return refuse(node, say, message`\`${absent}\` in it too`)
  return values.text !== null && values.href !== null ? {text: values.text, href: values.href} : null
}

function hrefOf(written: string): string | null {
  const path = /^\/(?![/\\])\S*$/.test(written)
  const mail = /^mailto:\S+@\S+$/i.test(written)
  return path || mail ? written : webAddress(written)
}
