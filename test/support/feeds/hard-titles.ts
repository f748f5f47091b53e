/** Titles that break what is careless: as markup, as XML, as JSON, as text. None is empty once it is cleaned. */
export const hardTitles: readonly string[] = [
  '<script>alert("x")</script>',
  '</title><entry>',
  'a ]]> b <![CDATA[ c',
  'R&D &amp; &lt;b&gt; &nbsp; &#0;',
  '<?xml-stylesheet href="x"?>',
  `"quotes" and 'more' \\ \\n \\u0000`,
  'A\u000bB\u0000C\u0008D\u001fE\ufffeF\uffffG',
  'half a pair \ud83d and \udc00',
  '\u202eright to left\u202c עברית العربية',
  '👩‍🔬 𠮷野家 🇨🇳',
  'line\u2028separator\u2029and\u0085next',
  'x'.repeat(400),
  '论文'.repeat(200)
]

/** A title as every format can hold it: without the characters that XML forbids. */
export function cleaned(title: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return title.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '')
}
