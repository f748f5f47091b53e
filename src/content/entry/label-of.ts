import {type LabelId, labels} from '../../model/labels.js'

/** The label whose words these are: `源码链接`, `Code:`, `代码（PyTorch）`, `HanLP主页`; `null` if nobody's. */
export function labelOfWords(words: string): LabelId | null {
  const plain = words
    .toLowerCase()
    .replace(/\s*[（(][^（）()]*[）)]\s*$/, '')
    .replace(/\s*\d{1,2}$/, '')
    .replace(/[：:\s]+$/, '')
    .trim()
  const spaceless = plain.replace(/(?<=[\p{Script=Han}])\s+|\s+(?=[\p{Script=Han}])/gu, '')
  for (const [id, {zh, en, aliases}] of Object.entries(labels)) {
    if (id === 'other') continue
    const known: readonly string[] = [zh, en.toLowerCase(), ...aliases]
    if (known.includes(spaceless) || known.includes(plain)) return id as LabelId
  }
  return labelOfEnding(spaceless)
}

/** The label a host tells, or a folder on it, where the words do not: `https://github.com/…` is code. */
export function labelOfHost(url: string): LabelId {
  const [, whole = '', host = ''] = /^https?:\/\/(?:www\.)?(([^/:?#]+)(?:\/[^/?#]*)?)/i.exec(url.toLowerCase()) ?? []
  return labelOf(known => known === whole) ?? labelOf(known => host === known || host.endsWith(`.${known}`)) ?? 'other'
}

function labelOf(fits: (host: string) => boolean): LabelId | null {
  const found = Object.entries(labels).find(([, {hosts}]) => hosts.some(fits))
  return found === undefined ? null : (found[0] as LabelId)
}

export function knownWords(): string[] {
  return Object.values(labels).flatMap(({zh, en, aliases}): string[] => [zh, en, ...aliases])
}

/** Composed words such as `HanLP主页` or `Stanford 数据集链接` mean what they end with. */
function labelOfEnding(words: string): LabelId | null {
  const endings: readonly (readonly [string, LabelId])[] = [
    ['论文链接', 'paper'],
    ['论文地址', 'paper'],
    ['代码链接', 'code'],
    ['源码链接', 'code'],
    ['代码地址', 'code'],
    ['数据集链接', 'dataset'],
    ['数据集', 'dataset'],
    ['数据链接', 'dataset'],
    ['项目链接', 'project'],
    ['项目主页', 'project'],
    ['视频', 'video'],
    ['视频链接', 'video'],
    ['主页', 'homepage'],
    ['官网', 'homepage'],
    ['演示', 'demo'],
    ['博客', 'blog'],
    ['教程', 'tutorial'],
    ['文档', 'documentation']
  ]
  return endings.find(([ending]) => words.length <= 20 && words.endsWith(ending))?.[1] ?? null
}
