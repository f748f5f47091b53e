import {run} from '../../src/commands/run.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'

type Context = {after(cleanUp: () => void): void}

/** A site without issues, and a folder beside it with these sources. */
export function siteAnd(t: Context, sources: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = temporaryFolder(t)
  const archive = temporaryFolder(t)
  plant(root, {'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\n'})
  plant(archive, sources)
  return {root, archive, at: (name: string) => `${archive}/${name}`}
}

export async function offprint(...args: readonly string[]) {
  const texts = {stdout: '', stderr: ''}
  const out = {write: (text: string) => (texts.stdout += text)}
  const err = {write: (text: string) => (texts.stderr += text)}
  return {code: await run(args, {out, err, env: {}}), ...texts}
}

/** An issue as a mirror keeps it. */
export function digest(number: number, figure = 'https://x.example/figure.png', title = 'Foo'): string {
  return `
# 第 ${number} 期的题 - Paper weekly - CSDN博客

2018年05月02日 10:20:30[Paper_weekly](https://me.example/c1)阅读数：99

一句卷首语。
这是 PaperDaily 的第**${number}**篇文章
![640](https://x.example/banner.png)
**${title}: Number ${number}**
**@amy 推荐**
\\#Bar Baz
本文发表于 ACL 2018。**它把三件事合成了一件，值得从头细读。**
![640](${figure})**▲**论文模型

论文链接
https://arxiv.org/abs/1801.0000${number % 10}

**本文由 AI 学术社区 PaperWeekly 精选推荐**
扫码关注
`
}

/** The same as a page of CSDN. */
export function page(number: number, {charset = 'utf-8', figure = 'https://x.example/figure.png'} = {}): string {
  return `<!doctype html><html><head><meta charset="${charset}"><title>题</title></head><body><p>菜单</p>
<h1 class="title-article">第 ${number} 期的题</h1><span class="time">2018-05-02 10:20:30</span>
<div id="content_views"><p>一句卷首语。</p><p>这是 PaperDaily 的第${number}篇文章</p>
<p><img src="https://x.example/banner.png"></p><p><b>Foo: Number ${number}</b></p><p><b>@amy 推荐</b></p><p>#Bar Baz</p>
<p>本文发表于 ACL 2018。<b>它把三件事合成了一件，值得从头细读。</b></p><p><img src="${figure}"></p><p>▲论文模型</p>
<p>论文链接</p><p>https://arxiv.org/abs/1801.00001</p><p><b>本文由 AI 学术社区 PaperWeekly 精选推荐</b></p></div></body></html>`
}
