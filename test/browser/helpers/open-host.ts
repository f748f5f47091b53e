import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from '../../../src/build/build.js'
import {serve} from '../../../src/io/server.js'

export type Host = {readonly origin: string; readonly close: () => Promise<void>}

/** One host with a small site below each path: `/reading/`, `/other/`. */
export async function openHost(...names: readonly string[]): Promise<Host> {
  const root = mkdtempSync(join(tmpdir(), 'offprint-host-'))
  mkdirSync(join(root, 'content/issues'), {recursive: true})
  mkdirSync(join(root, 'host'))
  writeFileSync(
    join(root, 'content/site.yaml'),
    'title: 抽印本\naddress: https://papers.example.org\noutputs: {cards: false}\n'
  )
  for (const [name, text] of Object.entries(issues)) writeFileSync(join(root, `content/issues/${name}.md`), text)
  for (const name of names) {
    const {published, diagnostics} = await build({root, base: `/${name}/`, out: join(root, 'host', name)})
    if (!published) throw new Error(`/${name}/ was not published: ${JSON.stringify(diagnostics)}`)
  }
  const server = await serve({root: join(root, 'host'), port: 0})
  return {
    origin: server.url.slice(0, -1),
    close: async () => {
      await server.close()
      rmSync(root, {recursive: true, force: true})
    }
  }
}

/** The first paper of issue 2 stands in issue 1 too; the last has a title that wants to be markup. */
const issues = {
  '0001': `---
number: 1
title: 第一期
date: 2018-06-06
---

## FusionNet: Fusing via *Fully*-Aware Attention

- 推荐：@amy
- 标签：#Attention
- 论文：https://arxiv.org/abs/1711.07341

**全感知注意力看的是词的完整历史。**发表于 ICLR 2018。
`,
  '0002': `---
number: 2
title: 第二期
date: 2018-06-13
---

## FusionNet: Fusing via *Fully*-Aware Attention

- 推荐：@shaness @bob
- 标签：#Attention Mechanism #机器阅读
- 论文：https://arxiv.org/abs/1711.07341
- 代码：https://github.com/momohuang/FusionNet-NLI
- 后记：https://example.org/a_b_(c)?d=1&e=*2*

FusionNet 发表于 ICLR 2018。**三层注意力，一次读完。**

## 图神经网络：从**局部**到整体的表示学习及其在推荐系统中的应用与若干思考

- 推荐：@某机构
- 标签：#图神经网络
- 发表：KDD 2018
- 论文：https://arxiv.org/abs/1801.00002

**邻居的消息，一层一层传过来。**

## <b>Bold</b> & "Quotes": \`code\`, $x_0$, [brackets] and 100 % more

- 推荐：@c_d
- 论文：https://arxiv.org/abs/1801.00003

1. 没有粗体，也没有标签。
`
}
