import type {Nodes, Paragraph} from 'mdast'
import type {Diagnostic, Place} from '../../model/diagnostic.js'
import type {Figure, Html} from '../../model/issue.js'
import {message} from '../../model/message.js'
import {meaningfulAlt} from '../lines/images.js'
import {type Line, placeOf} from '../lines/lines.js'
import {explainFault, safeAddress} from './addresses.js'
import {cleanTree} from './clean-tree.js'
import {type DigestStyle, digestTree} from './digest-prose.js'
import {githubFindings} from './github-findings.js'
import {keyPoints, plainText} from './key-points.js'
import type {Markdown} from './markdown.js'
import {toHtml} from './to-html.js'
import {trackingFinding} from './tracking-finding.js'

/** Prose ready to publish. */
export type Prose = {
  readonly html: Html
  readonly text: string
  readonly keyPoints: readonly string[]
  /** Images that stood between words. */
  readonly figures: readonly Figure[]
  readonly diagnostics: readonly Omit<Diagnostic, 'file'>[]
}

/** How lines are read: as Markdown, or as the paragraphs of a digest. */
export type ProseStyle = 'markdown' | DigestStyle

export type ReadProse = typeof readProse

/** @param name makes the ids of footnotes unique on a page that shows entries of several issues */
export function readProse(lines: readonly Line[], style: ProseStyle, markdown: Markdown, name: string): Prose {
  const first = lines[0]
  if (!first) return {html: '' as Html, text: '', keyPoints: [], figures: [], diagnostics: []}
  try {
    if (lines.every(({raw}) => raw.length <= longestLine)) return read(lines, first, style, markdown, name)
  } catch (error) {
    // Quotes in quotes in quotes, thousands deep, exhaust the stack of whatever walks the tree.
    if (!(error instanceof RangeError)) throw error
  }
  const reason = message`Unexpected prose, expected lines of at most ${longestLine} characters and shallow nesting`
  return {...readPlainly(lines), diagnostics: [{ruleId: 'markdown/too-complex', reason, place: placeOf(first)}]}
}

/** Reading Markdown can take time with the square of a line's length. */
const longestLine = 10_000

function read(lines: readonly Line[], first: Line, style: ProseStyle, markdown: Markdown, name: string): Prose {
  const diagnostics: Omit<Diagnostic, 'file'>[] = []
  const figures: Figure[] = []
  const root =
    style === 'markdown'
      ? markdown.blocks(fragment(lines))
      : digestTree(lines, style, markdown, place => {
          diagnostics.push({
            ruleId: 'markdown/unbalanced-bold',
            reason: message`Unexpected asterisks that close nothing, expected pairs`,
            place
          })
        })
  const offset = style === 'markdown' ? first.number - 1 : 0
  const placeOfNode = (node: Nodes): Place => {
    if (!node.position) return placeOf(first)
    const {start, end} = node.position
    return {
      start: {line: start.line + offset, column: start.column},
      end: {line: end.line + offset, column: end.column}
    }
  }
  if (style === 'markdown') diagnostics.push(...githubFindings(root, lines, placeOfNode))
  const linesOf = (node: Nodes): readonly Line[] => {
    const {start, end} = placeOfNode(node)
    return lines.filter(({number}) => number >= start.line && number <= end.line)
  }
  cleanTree(root, {
    image: (image, node) => {
      const caption = image.title?.trim() || null
      figures.push({source: image.url, alt: meaningfulAlt(image.alt, image.url), caption, place: placeOfNode(node)})
    },
    html: (value, node) => {
      const shown = value.length > 40 ? `${value.slice(0, 39)}…` : value
      const reason = message`Unexpected HTML \`${shown.replace(/\s+/g, ' ')}\`, expected Markdown`
      diagnostics.push({ruleId: 'markdown/raw-html', reason, place: placeOfNode(node), actual: shown})
    },
    math: (value, node) => {
      const shown = value.length > 40 ? `${value.slice(0, 39)}…` : value
      const reason = message`Unexpected formula \`${shown}\`, expected TeX that can be read`
      diagnostics.push({ruleId: 'markdown/bad-math', reason, place: placeOfNode(node)})
    },
    link: (url, node) => {
      const safe = safeAddress(url)
      if ('url' in safe) {
        diagnostics.push(...trackingFinding(url, linesOf(node)))
        return safe.url
      }
      diagnostics.push({
        ruleId: safe.fault,
        reason: explainFault(safe.fault, url),
        place: placeOfNode(node),
        actual: url
      })
      return null
    }
  })
  return {
    html: toHtml(root, `note-${name}-${first.number}`),
    text: plainText(root),
    keyPoints: keyPoints(root),
    figures,
    diagnostics
  }
}

/** The lines as Markdown, each at its distance from the first, so that positions are those of the file. */
function fragment(lines: readonly Line[]): string {
  const first = lines[0]?.number ?? 1
  const out: string[] = []
  for (const line of lines) out[line.number - first] = line.raw
  return Array.from(out, raw => raw ?? '').join('\n')
}

function readPlainly(lines: readonly Line[]): Omit<Prose, 'diagnostics'> {
  const children = lines.map(({text}): Paragraph => ({type: 'paragraph', children: [{type: 'text', value: text}]}))
  const text = lines.map(line => line.text).join('\n')
  return {html: toHtml({type: 'root', children}, ''), text, keyPoints: [], figures: []}
}
