/**
 * What each picture shows: an issue, and of each part of its entry how it begins in the file and where it is on the page.
 */
export const texts = {
  zh: {
    site: '抽印本',
    written: '你写的',
    shown: '读者看到的',
    issue: `---
number: 82
title: 周末读什么：2 篇新论文
date: 2018-06-20
---

一两段卷首语，也可以不写。

## FusionNet: Fusing via Fully-Aware Attention

- 推荐：@shaness
- 标签：#Attention Mechanism
- 发表：ICLR 2018
- 论文：https://arxiv.org/abs/1711.07341
- 代码：https://github.com/momohuang/FusionNet-NLI

**它计算注意力时看的是词的完整历史，而不只是
最上面一层。** 读阅读理解的模型，当地图用也好。

![各层表示怎样由注意力汇合](0082/model.png
"图 1：全感知注意力")
`,
    parts: partsOf('- 推荐', '- 标签', '- 发表', '- 论文'),
    slips: issue =>
      issue
        .replace('date: 2018-06-20', 'date: 2018-6-20')
        .replace('- 论文：', '- 论文连接：')
        .replace('0082/model.png', '0082/modle.png')
  },
  en: {
    site: 'Offprint',
    written: 'What you write',
    shown: 'What readers see',
    issue: `---
number: 82
title: Two papers for the weekend
date: 2018-06-20
---

A paragraph or two of introduction, if you like.

## FusionNet: Fusing via Fully-Aware Attention

- Recommended by: @shaness
- Tags: #Attention Mechanism
- Venue: ICLR 2018
- Paper: https://arxiv.org/abs/1711.07341
- Code: https://github.com/momohuang/FusionNet-NLI

**Its attention looks at the whole history of a word,
not at the topmost layer alone.** Worth reading as a
map of reading comprehension, too.

![How attention joins the layers](0082/model.png
"Figure 1: fully-aware attention")
`,
    parts: partsOf('- Recommended', '- Tags', '- Venue', '- Paper'),
    slips: issue =>
      issue
        .replace('date: 2018-06-20', 'date: 2018-6-20')
        .replace('- Paper:', '- Papper:')
        .replace('0082/model.png', '0082/modle.png')
  }
}

function partsOf(recommender, tag, venue, paper) {
  return [
    {begins: '## ', shown: 'h2, h3'},
    {begins: recommender, shown: 'a[href*="/recommenders/"]'},
    {begins: tag, shown: 'a[href*="/tags/"]'},
    {begins: venue, shown: 'a[href*="/venues/"]'},
    {begins: paper, shown: 'a[href*="arxiv.org"]'},
    {begins: '**', shown: 'strong'},
    {begins: '![', shown: 'figure'}
  ]
}
