/**
 * Text so that LaTeX prints it as it is. Braces and backslashes become commands, since BibTeX counts braces even where
 * they are escaped; two hyphens or quotes that would become one character are kept apart.
 */
export function latex(text: string): string {
  return special.test(text) ? text.replace(specials, found => commands[found] ?? `${found}{}`) : text
}

const special = /[#$%&_\\{}~^<>|]|-(?=-)|'(?=')|,(?=,)|[`?!](?=`)/
const specials = new RegExp(special, 'g')

const commands: Readonly<Record<string, string>> = {
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}'
}
