import {oneOf, pattern} from './pattern.js'
import type {VenueRival} from './rival.js'
import {accepted, paper, thisPaper} from './vocabulary.js'

/** What shows that the text only refers to a paper at the venue: studies it, recalls it, recommends it, talks of its fate. */
export const referenceRivals: readonly VenueRival[] = [
  {
    // 统计了 FOO 2018 的论文, 读过 FOO 2018 的论文; but not 入选了 FOO 2018, 解读了 FOO 2018 的论文
    name: 'object of an action',
    words: {
      lead: /(?<!获|[取赢摘夺获]得|[入当]选|入围|[投命]?中|拿|[拿摘]下|登上|发\s*表|成为|得到|[投交递送发]到|[在于]|介绍|分享|推荐|解读|带来|刊登|收到|亮相)[了过]\s*(?:近?\S{1,3}年来?|部分|所有|全部|几篇|若干|两篇)?的?$/u
    }
  },
  {
    // 我们使用 FOO 2015 论文发布的语料, 分析 FOO 2018 论文的评审意见
    name: 'object of a verb right before',
    words: {
      lead: pattern(
        `${oneOf(`
          使用 采用 利用 应用 引入 结合 配合 借助 替换 用到 加载 选用 选取 收集 爬取 抓取 分析 统计 总结 回顾 梳理 整理 盘点 翻译 实现 重写
          讨论 评述 点评 调研 考察 验证 攻击 反驳 质疑 推翻 批评 简化 压缩 加速 微调 推广 审视 加入 解释 补充`)}(?:近?\\S{1,3}年来?的?)?$`
      )
    }
  },
  {
    // 论文提到，FOO 2017 的工作忽略了这一点
    name: 'spoken of',
    words: {
      before: pattern(
        `${oneOf('提到 提及 提出过 指出 认为 表明 表示 声称 宣称 发现 证明 承认 强调 注意到 记得 熟悉 了解 知道 听说 想起 想到 致敬 说')}[了过]?\\s*[，,：:]?\\s*$`
      )
    }
  },
  {
    // 推荐先看 FOO 2016 的论文, 不妨结合 FOO 2016 的论文一起看
    name: 'to be read first',
    words: {lead: /[先再](?:去|来|了解|学习|复习|回顾|看|读)[^，]{0,6}$|不妨|建议(?:结合|配合|对照)/u}
  },
  {
    // 如果被 FOO 2019 接收, 有望被 FOO 2019 接收
    name: 'perhaps',
    words: {
      lead: pattern(
        `^\\s*(?:${oneOf('如果 假如 倘若 若 要是 除非 只要')})|${oneOf('有望 希望 可能 或许 也许 争取 打算 计划 准备 期待 但愿 配得上 应该能')}[^，]{0,8}$`
      )
    }
  },
  {
    // FOO 2018 的最佳论文之后，作者又有新作; but not 本文发表在 FOO 2018 之后, 被 FOO 2018 接收之后
    name: 'after that',
    words: {
      lead: pattern(`^(?!.*(?:${thisPaper}|本篇))`),
      rest: pattern(`^(?![^，]*${accepted})[^，]{0,20}(?:之后|以后|之前|以来|前后)`)
    }
  },
  {
    // FOO 2017 的那篇论文; but not 这就是 FOO 2017 的那篇论文
    name: 'that one',
    words: {lead: /^(?!.*(?:这|它|此|就是|正是|即))/u, rest: /^[^，]{0,4}那[篇几些两]/u}
  },
  {
    // FOO 2017 的工作大多使用注意力
    name: 'most of them',
    words: {
      rest: pattern(`${paper}[^，]{0,3}(?:${oneOf('大多 大都 大部分 多数 多半 普遍 往往 通常 纷纷 一般 都 均 基本')})`)
    }
  },
  {
    // FOO 2017 的工作忽略了这一点
    name: 'what it lacks',
    words: {
      lead: pattern(`^(?!.*(?:${thisPaper}|本篇|这))`),
      rest: pattern(
        `${paper}[^，]{0,4}(?:${oneOf('只能 只考虑 仅 忽略 忽视 无法 不能 没有?考虑 未考虑 未能 并不 并未 缺乏 高估 低估 假设 不足')})`
      )
    }
  },
  {
    // FOO 2018 的论文给出过上界
    name: 'what it has done',
    words: {rest: pattern(`${paper}[^，]{0,8}(?<![通超经不])过(?![程滤拟度采分渡去])`)}
  },
  {
    // 早些时候，FOO 2018 的论文
    name: 'some time before',
    words: {before: /(?:早些时候|此前|之前|以前|过去|先前|当时|那时)[，,]?\s*$/u}
  },
  {
    // 由 FOO 2018 的论文作者提供
    name: 'its authors',
    words: {rest: pattern(`${paper}的?(?:作者|一作)(?:提供|主页|的|也|还|曾|给)`)}
  },
  {
    // FOO 2015 论文发布的语料
    name: 'what it published',
    words: {rest: pattern(`${paper}[^，]{0,4}(?:${oneOf('发布 公开 公布 开源 提供 收集 标注 构建')})的`)}
  },
  {
    // FOO 2018 论文 BAR 的开源实现, FOO 2018 论文的官方代码
    name: 'implementation',
    words: {
      rest: pattern(
        `${oneOf('的 官方 开源 第三方 配套 复现 pytorch tensorflow keras caffe mxnet chainer')}\\s*${oneOf('实现 复现 代码 源码 源代码 代码库 代码实现')}\\s*$`
      )
    }
  },
  {
    // FOO 2018 也有一篇论文, 在 FOO 2016 各有一篇前作; but not … 发表了续作，也就是这一篇
    name: 'one more paper there',
    words: {
      rest: /^\s*[上中里]?\s*(?:也|还|就|曾|早|又|均|都|各|另)有|前作|旧作|续作|姊妹篇/u,
      after: /^(?!.*(?:就是|即)(?:这|本))/u
    }
  },
  {
    // 作者还在 FOO 2018 发表了一篇论文
    name: 'also by the authors',
    words: {lead: /(?:作者|一作|二作|团队|课题组)[^，]{0,8}(?:还|也|另)[曾]?[在于有发获]/u}
  }
]
