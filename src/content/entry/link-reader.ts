import type {Diagnostic} from '../../model/diagnostic.js'
import type {Link} from '../../model/issue.js'
import type {LabelId} from '../../model/labels.js'
import {listed} from '../../model/listed.js'
import {message} from '../../model/message.js'
import {nearest} from '../../model/nearest.js'
import {previousIndex, type Shaped} from '../lines/heads.js'
import {readAddresses} from '../lines/line-kinds.js'
import {type Line, placeIn, placeOf} from '../lines/lines.js'
import {explainFault, safeAddress} from '../prose/addresses.js'
import {trackingFinding} from '../prose/tracking-finding.js'
import type {Field} from './fields.js'
import {knownWords, labelOfHost, labelOfWords} from './label-of.js'

type Address = {readonly url: string; readonly text: string | null}

/** Collects the links of one entry, from fields and from label lines with addresses under them. */
export function createLinkReader(diagnostics: Omit<Diagnostic, 'file'>[]) {
  const links: Link[] = []
  const empty: {readonly words: string; readonly line: Line}[] = []
  let open: {readonly words: string; readonly line: Line; readonly index: number; filled: boolean} | null = null

  function add(words: string, {url, text}: Address, line: Line): void {
    const place = placeIn(line, url)
    const safe = safeAddress(url)
    if ('fault' in safe) {
      const ruleId = safe.fault === 'markdown/relative-link' ? 'link/invalid-url' : safe.fault
      return void diagnostics.push({ruleId, reason: explainFault(safe.fault, url), place, actual: url})
    }
    const label: LabelId = labelOfWords(words) ?? (words === '' ? labelOfHost(safe.url) : 'other')
    if (links.some(link => link.url === safe.url && link.label === label)) {
      return void diagnostics.push({
        ruleId: 'entry/duplicate-key',
        reason: message`Unexpected second link to \`${url}\`, expected it once`,
        place
      })
    }
    diagnostics.push(...trackingFinding(url, [line]))
    links.push({label, text: text ?? words, url: safe.url, place})
  }

  function close(): void {
    if (open && !open.filled) empty.push(open)
    open = null
  }

  return {
    /** Whether a field is a link: its key is a known label, or it leads to an address. */
    takesField: (field: Field, inHead: boolean, addressFollows: boolean): boolean => {
      const whole = readAddresses(field.value) !== null
      if (field.kind === 'link') return inHead || whole || (field.value === '' && addressFollows)
      return field.kind === 'unknown' && whole && inHead && field.key.length <= 24
    },
    field: (field: Field, line: Line): void => {
      close()
      if (field.kind === 'unknown') warnOfLabel(field.key, line, diagnostics)
      if (field.value === '') open = {words: field.key, line, index: -1, filled: false}
      const addresses = addressesIn(field.value)
      for (const address of addresses) add(field.key, address, line)
      if (field.value !== '' && addresses.length === 0) {
        const reason = message`Unexpected \`${field.value}\` behind \`${field.key}\`, expected an address such as https://example.org/page`
        diagnostics.push({ruleId: 'link/invalid-url', reason, place: placeIn(line, field.value), actual: field.value})
      }
    },
    unnamed: (urls: readonly Address[], line: Line): void => {
      close()
      for (const address of urls) add('', address, line)
    },
    label: (words: string, line: Line, index: number): void => {
      close()
      if (labelOfWords(words) === null) warnOfLabel(words, line, diagnostics)
      open = {words, line, index, filled: false}
    },
    /** Whether the line stands right under a label, or, as a bare address, under one that does. */
    isOpen: (index: number, lines: readonly Shaped[]): boolean => {
      const above = lines[previousIndex(lines, index)]
      const shape = lines[index]?.shape
      const bare = shape?.kind === 'address' && shape.urls.every(({text}) => text === null)
      return open !== null && (above?.line === open.line || (bare && above?.shape.kind === 'address'))
    },
    address: (urls: readonly Address[], line: Line): void => {
      if (!open) {
        const reason = message`Unexpected address without a label, expected a line such as \`论文链接\` above it`
        diagnostics.push({ruleId: 'link/unknown-label', reason, place: placeOf(line)})
      }
      for (const address of urls) add(open?.words ?? '', address, line)
      if (open) open.filled = true
    },
    /** An entry that is only begun may have several labels without addresses, of which one finding is enough. */
    end: (): void => {
      close()
      const [first, ...others] = empty
      if (!first) return
      const labels = listed(empty.map(({words}) => `\`${words}\``))
      const reason =
        others.length === 0
          ? message`Unexpected label ${labels} without an address, expected one behind it`
          : message`Unexpected labels ${labels} without addresses, expected one behind each`
      diagnostics.push({ruleId: 'link/no-url', reason, place: placeIn(first.line, first.words)})
    },
    result: (): readonly Link[] => links
  }
}

/** All addresses in a field's value, whatever words stand between them. */
function addressesIn(value: string): Address[] {
  const strict = readAddresses(value)
  if (strict) return strict
  const pieces =
    value.match(
      /\[[^[\]]*\]\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)|<[a-z][a-z+.-]*:[^<>\s]+>|[a-z][a-z+.-]*:(?:\/\/)?[^\s，、；;（）<>]+/gi
    ) ?? []
  return pieces.flatMap(piece => readAddresses(piece) ?? [{url: piece.replace(/^<|>$/g, ''), text: null}])
}

function warnOfLabel(words: string, line: Line, diagnostics: Omit<Diagnostic, 'file'>[]): void {
  const near = nearest(words, knownWords())
  diagnostics.push({
    ruleId: 'link/unknown-label',
    reason: message`Unexpected label \`${words}\`, expected a known one`,
    place: placeIn(line, words),
    actual: words,
    expected: near.length > 0 ? near : ['论文', '代码', '数据集', '项目', '主页', '演示', '视频', '幻灯片', '博客']
  })
}
