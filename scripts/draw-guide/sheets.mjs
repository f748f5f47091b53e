const fonts = '"Noto Sans CJK SC", system-ui, sans-serif'
const mono = '"DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace'

/** The file, with the number of each part before the line on which it begins. */
export function asWritten(text, parts) {
  const lines = text.trimEnd().split('\n')
  return lines
    .map(line => {
      const index = parts.findIndex(({begins}) => line.startsWith(begins))
      return `<i>${index < 0 ? '' : `<b>${index + 1}</b>`}</i><span>${escaped(line) || ' '}</span>`
    })
    .join('\n')
}

export function besideEachOther(source, picture, {written, shown}) {
  return sheet(
    `main{display:grid;grid-template-columns:580px 560px;gap:28px;padding:24px;width:1168px;background:#f3f1ec;box-sizing:content-box}
    h2{font:600 17px/1 ${fonts};margin:0 0 12px;color:#333}
    pre{display:grid;grid-template-columns:30px 1fr;margin:0;padding:18px 14px 18px 8px;background:#fff;border-radius:8px;font:14px/1.75 ${mono};color:#222;white-space:pre-wrap;overflow-wrap:anywhere}
    pre i{text-align:center}pre b{display:inline-block;width:22px;border-radius:50%;background:#b3261e;color:#fff;font:600 13px/22px system-ui}
    img{width:560px;border-radius:8px;display:block;background:#fff}`,
    `<section><h2>${written} · content/issues/0082.md</h2><pre>${source}</pre></section><section><h2>${shown}</h2><img src="${picture}"></section>`
  )
}

/** What a command printed, with its colours. */
export function inATerminal(command, output) {
  const colours = {31: '#ff8a80', 33: '#ffd166', 36: '#80d8ff', 2: '#9aa3ad', 90: '#9aa3ad', 1: '#fff', 32: '#a5d6a7'}
  const body = escaped(output).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with that character.
    /\u001b\[(\d+)m/g,
    (_, code) => (code in colours ? `<span style="color:${colours[code]}">` : '</span>')
  )
  return sheet(
    `main{padding:20px 24px;width:1120px;background:#1d2127;border-radius:8px}
    pre{margin:0;font:14px/1.6 ${mono};color:#e6e6e6;white-space:pre-wrap;overflow-wrap:anywhere}`,
    `<pre><span style="color:#9aa3ad">$ ${command}</span>\n${body}</pre>`
  )
}

function sheet(style, body) {
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0}${style}</style><main>${body}</main>`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
