import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {corpora} from './corpora.mjs'
import {drawFigure} from './draw-figure.mjs'
import {pick, random, whole} from './random.mjs'

const han =
  '模型方法网络特征表示学习训练数据任务结果实验注意力序列语言图像检测分割生成对抗编码解码向量空间结构参数优化搜索推荐排序检索问答翻译摘要'
const words =
  'Neural Deep Attention Network Graph Learning Sequence Image Search Memory Transfer Sparse Dynamic Robust'.split(' ')
const tags = Array.from(
  {length: 60},
  (_, index) => `${words[index % words.length]} ${words[(index * 5 + 3) % words.length]}`
)
const venues = ['ACL', 'EMNLP', 'CVPR', 'ICCV', 'ICLR', 'ICML', 'NIPS', 'AAAI', 'KDD', 'SIGIR']

/** Writes a corpus below `folder` unless it is there already; the same bytes for the same name on every machine. */
export async function writeCorpus(name, folder) {
  const {issues, entries, figures, paragraphs, digest} = corpora[name]
  const done = join(folder, 'done')
  mkdirSync(join(folder, 'content', 'issues'), {recursive: true})
  // What is compared is the work on figures and texts; neither the floor nor other generators draw share pictures.
  const outputs = 'outputs:\n  cards: false\n'
  writeFileSync(join(folder, 'content', 'site.yaml'), `title: Bench\naddress: https://bench.example.net\n${outputs}`)
  if (existsSync(done)) return
  for (let number = 1; number <= issues; number++) {
    const next = random(number)
    const id = String(number).padStart(4, '0')
    if (figures > 0) mkdirSync(join(folder, 'content', 'issues', id), {recursive: true})
    const parts = []
    for (let at = 1; at <= entries; at++) {
      const names = Array.from({length: figures}, (_, index) => `${id}/${at}-${index + 1}.png`)
      for (const [index, file] of names.entries()) {
        writeFileSync(join(folder, 'content', 'issues', file), await drawFigure(number * 1000 + at * 10 + index))
      }
      parts.push((digest ? digestEntry : authoredEntry)(next, number * 100 + at, names, paragraphs))
    }
    writeFileSync(
      join(folder, 'content', 'issues', `${id}.md`),
      (digest ? digestHead : authoredHead)(number) + parts.join('\n')
    )
  }
  writeFileSync(done, '')
}

function dateOf(number) {
  return new Date(Date.UTC(2006, 0, 4 + 7 * number)).toISOString().slice(0, 10)
}

function authoredHead(number) {
  return `---\nnumber: ${number}\ntitle: 第 ${number} 周读什么\ndate: ${dateOf(number)}\n---\n\n一段引言。\n\n`
}

function digestHead(number) {
  const [year, month, day] = dateOf(number).split('-')
  return `\n# 第 ${number} 周读什么 | Digest \\#${number}\n\n${year}年${month}月${day}日 00:00:00[Bench](https://example.org/)阅读数：1\n\n一段引言。\n这是 Digest 的第**${number}**篇文章\n\n`
}

function authoredEntry(next, id, figures, paragraphs) {
  const images = figures.map((file, index) => `![图 ${index + 1}](${file} "图 ${index + 1}：结构")`).join('\n')
  return `## ${title(next)} ${id}\n\n- 推荐：@reader${whole(next, 1, 80)}\n- 标签：#${pick(next, tags)}\n- 发表：${pick(next, venues)} ${whole(next, 2014, 2019)}\n- 论文：https://www.example.org/papers/${id}\n- 代码：https://github.com/example/paper-${id}\n\n${prose(next, paragraphs).join('\n\n')}\n\n${images}\n`
}

function digestEntry(next, id, _figures, paragraphs) {
  return `**${title(next)} ${id}**\n**@reader${whole(next, 1, 80)} 推荐**\n\\#${pick(next, tags)}\n${prose(next, paragraphs).join('\n')}\n\n论文链接\nhttps://www.paperweekly.site/papers/${id}\n`
}

function title(next) {
  return Array.from({length: whole(next, 4, 9)}, () => pick(next, words)).join(' ')
}

function prose(next, count) {
  return Array.from({length: count}, (_, index) => {
    const text = Array.from({length: whole(next, 60, 130)}, () => pick(next, [...han])).join('')
    return index === 0
      ? `**${text.slice(0, 30)}。**${text.slice(30)}，详见 [链接](https://example.org/${whole(next, 1, 999)})。`
      : `${text}。`
  })
}
