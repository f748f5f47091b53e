/** Lines of English: two words of it or more in a row, once what is quoted or a code is gone. */
export function foreign(text: string): readonly string[] {
  return text.split('\n').filter(line => {
    // Of a diff, which shows the source.
    if (/^[-+@]|^ \S/.test(line)) return false
    const bare = line.replace(/`[^`]*`|“[^”]*”|"[^"]*"|\S*[./][\w./:-]+|--[\w-]+/g, '').replace(/^offprint: /, '')
    return /\b[A-Za-z]+ [a-z]+\b/.test(bare)
  })
}
