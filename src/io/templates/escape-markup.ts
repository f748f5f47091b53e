/**
 * Text for HTML and XML alike: markup characters as entities, without the characters that XML 1.0 forbids,
 * any one of which makes a whole feed unreadable.
 */
export function escapeMarkup(text: string): string {
  return special.test(text) ? text.replace(specials, character => entities[character] ?? '') : text
}

// Markup, control characters, half surrogate pairs, and two that are no characters at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[&<>"'\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u
const specials = new RegExp(special, 'gu')

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}
