/**
 * A script without the comments that have lines to themselves, and without indentation. It is read by lines, not parsed:
 * where a text might run over lines, the script stays as it is. Comments that begin with `/*!` are kept.
 */
export function slimScript(text: string): string {
  if (text.split('\n').some(runsOn)) return text
  return text
    .replace(/^[ \t]*\/\*(?!!)(?:(?!\*\/)[\s\S])*\*\/[ \t]*\n/gm, '')
    .replace(/^[ \t]*\/\/.*\n/gm, '')
    .replace(/^[ \t]+/gm, '')
}

/** An odd backtick begins or ends a template of several lines; a backslash at the end carries a string on. */
function runsOn(line: string): boolean {
  return line.endsWith('\\') || line.split('`').length % 2 === 0
}
