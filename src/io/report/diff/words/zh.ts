import type {DiffWords} from './diff-words.js'

const of = (what: string) => (count: number) => `修改 ${count} 篇论文的${what}`

export const zh: DiffWords = {
  nothing: '没有读者看得见的变化。',
  issuesAdded: issues => `新增${named(issues)}`,
  issuesRemoved: issues => `删除${named(issues)}`,
  issuesChanged: count => `修改 ${count} 期`,
  papersAdded: count => `新增 ${count} 篇论文`,
  papersRemoved: count => `删除 ${count} 篇论文`,
  papersMoved: count => `${count} 篇论文移到别的期`,
  figuresMoved: count => `${count} 张图移到别的论文`,
  settingsChanged: count => `修改 ${count} 项设置`,
  addressesBroken: count => `${count} 个网址失效`,
  feedIdsChanged: count => `订阅里有 ${count} 条会再次出现`,
  entries: {
    title: of('标题'),
    id: of(' id'),
    recommenders: of('推荐人'),
    tags: of('标签'),
    venue: of('发表处'),
    submitted: of('投稿处'),
    section: of('栏目'),
    authors: of('作者'),
    links: of('链接'),
    figures: of('图'),
    pictures: count => `替换或补上 ${count} 篇论文的图片文件`,
    captions: of('图注或替代文字'),
    summary: of('推荐语')
  },
  issue: {
    number: '期号',
    title: '标题',
    date: '日期',
    source: '来源',
    description: '简介',
    editors: '编辑',
    cover: '封面',
    intro: '开篇',
    order: '条目顺序'
  },
  setting: {
    title: 'title',
    description: 'description',
    address: 'address',
    base: 'base',
    firstAddress: 'firstAddress',
    language: 'language',
    outputs: 'outputs'
  },
  reasons: {
    removed: '内容已删除',
    draft: '这一期改成了草稿',
    number: '期号改了',
    title: '标题改了，而论文没有编号；写上 `id:` 可以固定网址',
    identifier: '论文换了编号',
    moved: '移到了别的期',
    order: '没有编号的条目换了顺序',
    renamed: '原来用它的都换成了另一个',
    unused: '再没有内容用到它',
    'switched off': '设置里关掉了这类页面'
  },
  papers: count => `${count} 篇论文`,
  untitled: '（无标题）',
  none: '无',
  differs: '有改动',
  more: count => `另有 ${count} 条`,
  comma: '，'
}

function named(issues: Parameters<DiffWords['issuesAdded']>[0]): string {
  const count = issues.reduce((sum, issue) => sum + issue.papers, 0)
  return `${issues.length === 1 ? `第 ${issues[0]?.number} 期` : ` ${issues.length} 期`}，含 ${count} 篇论文`
}
