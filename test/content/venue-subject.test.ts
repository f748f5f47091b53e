import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {inferVenue} from '../../src/content/venue.js'

/** Prose about this paper, and the venue it states: name as written and year. */
const own: readonly (readonly [text: string, venue: string])[] = [
  // a clause or sentence of its own, further on
  ['给一句话，在三维场景里框物体。\n这是 2017 ICCV 的 spotlight，数据集标注了四万句。', 'ICCV 2017'],
  ['看图提问。这是 CVPR 2018 的 Oral，数据由众包得来。', 'CVPR 2018'],
  ['推荐要不要给理由？作者给了肯定的回答，RecSys 2017 short paper。', 'RecSys 2017'],
  ['没有平行语料怎么做？答案是 cross-alignment。NIPS 2017 论文，Yelp 评论上准确率 78.4%。', 'NIPS 2017'],
  ['句子变成文章，答案就是槽值。CoNLL 2017 长文。', 'CoNLL 2017'],
  ['句子变成文章，答案就是槽值。EMNLP 2018 short paper。', 'EMNLP 2018'],
  ['小数据上收益最大。ACL 2018，作者只有一人，服。', 'ACL 2018'],
  ['小数据上收益最大。ECCV 2018，代码尚未公开。', 'ECCV 2018'],
  ['先取候选，再打分。\nACL 2017 short paper，工程味很足，解读见某文。', 'ACL 2017'],
  ['先取候选，再打分。\nKDD 2018 Applied Data Science Track，工程味很足。', 'KDD 2018'],
  ['把图切成块，NAACL 2018 短文，思路简单。', 'NAACL 2018'],
  ['ACL 2018 short', 'ACL 2018'],
  ['EMNLP 2017 short paper', 'EMNLP 2017'],
  ['SIGIR 2018 Short Paper，用强化学习重排。', 'SIGIR 2018'],
  ['CIKM 2017 长文，', 'CIKM 2017'],
  // workshops and honours
  ['为 NIPS 2017 Interpretable ML Workshop 最佳论文。给每个概念学一组权重。', 'NIPS 2017'],
  ['ICML 2018 Deep Generative Models Workshop 最佳论文，做流模型。', 'ICML 2018'],
  ['本文是 KDD 2017 Applied Data Science Track 的 oral。', 'KDD 2017'],
  ['该论文在 NIPS 2017 上获得了 Oral 展示机会。', 'NIPS 2017'],
  ['文章在 ICLR 2018 获得 spotlight，评分很高。', 'ICLR 2018'],
  ['这篇论文在 SIGIR 2018 上拿到了最佳短文奖。', 'SIGIR 2018'],
  ['获得了 ICML 2017 的最佳论文奖，用影响函数解释模型。', 'ICML 2017'],
  ['成为了 CVPR 2018 的最佳论文，研究任务之间的关系。', 'CVPR 2018'],
  // an institution and its paper
  ['MIT 在顶会 NeurIPS 上给出否定答案，损失曲面更平滑。', 'NeurIPS null'],
  ['BN（ICML 2015）有效的原因真是减小 ICS 吗？MIT 在顶会 NeurIPS 上给出否定答案。', 'NeurIPS null'],
  ['更深就更好吗？微软在 CVPR 2018 上给出了肯定的回答。', 'CVPR 2018'],
  ['旷视研究院 ICCV 2017。', 'ICCV 2017'],
  ['清华大学 AAAI 2018。做诗歌生成。', 'AAAI 2018'],
  ['Google Brain，ICLR 2018。用进化算法搜索结构。', 'ICLR 2018'],
  ['DeepMind ICML 2018', 'ICML 2018'],
  ['蚂蚁金服在 KDD 2018 上提出的模型，用于反欺诈。', 'KDD 2018'],
  ['蚂蚁金服在 KDD 2018 上提出的模型', 'KDD 2018'],
  ['腾讯 AI Lab 在 AAAI 2018 提出的方法，训练很快。', 'AAAI 2018'],
  ['Facebook 在 ICLR 2018 提出了 mixup 方法。', 'ICLR 2018'],
  ['百度研究院在 CVPR 2018 提出的检测框架，速度很快。', 'CVPR 2018'],
  ['EACL 2017 上 Facebook 的 fastText 分类论文，速度惊人。', 'EACL 2017'],
  ['CVPR 2018 上来自商汤和港中文的人脸识别论文，改了损失函数。', 'CVPR 2018'],
  // a famous work
  ['ACL 2016 的经典之作，来自斯坦福与 MSR。把说话人编码成向量。', 'ACL 2016'],
  ['ICML 2015 的开山之作，第一次把注意力用到图像描述上。', 'ICML 2015'],
  ['ICLR 2018 上的 GAT。给邻居打分，再加权求和。', 'ICLR 2018'],
  ['NIPS 2017 的 PointNet++。逐层聚合局部特征。', 'NIPS 2017'],
  ['这是 CVPR 2018 上的那篇最佳论文，研究任务之间的关系。', 'CVPR 2018'],
  // the year
  ['论文于 2018 年 6 月发表在 CVPR，比同年 ECCV 的几篇都要早。', 'CVPR 2018'],
  ['2017 年 12 月 4 日发表在 NIPS 上的文章。', 'NIPS 2017'],
  ['发表于去年（2017 年）的 ACL，做指代消解。', 'ACL 2017'],
  ['发表在今年（2018）的 IJCAI 上，做规划。', 'IJCAI 2018'],
  ['论文于 2017 年底被 AAAI 录用。', 'AAAI 2017'],
  // once more there
  ['继 ACL 2017 之后，作者在 EMNLP 2018 又发表了续作，也就是这一篇。', 'EMNLP 2018'],
  ['继 CVPR 2017 之后，团队又在 ECCV 2018 发表了这篇论文。', 'ECCV 2018'],
  ['作者在 ACL 2018 再次发表论文，这次做对话。', 'ACL 2018'],
  [
    '刊登于期刊 Computers and Electronics in Agriculture，统计了 40 篇应用论文，小众但有趣。',
    'Computers and Electronics in Agriculture null'
  ],
  ['本文发表在 Computers and Electronics in Agriculture 2018 上。', 'Computers and Electronics in Agriculture 2018'],
  // words that elsewhere tell of another paper
  ['给大家介绍一篇 CVPR 2018 的论文，做姿态估计。', 'CVPR 2018'],
  ['推荐一篇 ACL 2018 的论文，做数据增强。', 'ACL 2018'],
  ['本文解读了 ICLR 2018 的一篇论文，讨论 GAN 的收敛。', 'ICLR 2018'],
  ['这篇 EMNLP 2018 论文使用了外部知识。', 'EMNLP 2018'],
  ['论文发表于 ACL 2018，统计了近五年的工作。', 'ACL 2018'],
  ['本文综述了阅读理解，发表于 IJCAI 2018。', 'IJCAI 2018'],
  ['受物理启发，本文发表于 ICML 2018。', 'ICML 2018'],
  ['如果只看一篇，就看它：ICML 2018 最佳论文。', 'ICML 2018'],
  ['论文提到，代码将公开。本文发表于 KDD 2018。', 'KDD 2018'],
  ['近年来注意力很火，本文发表于 ACL 2018，做了总结。', 'ACL 2018'],
  ['我们使用图网络建模，论文被 WWW 2018 接收。', 'WWW 2018'],
  ['本文发表在 CVPR 2018 之后引起了很多讨论。', 'CVPR 2018'],
  ['论文已入选了 AAAI 2019，代码已公开。', 'AAAI 2019'],
  ['作者把图网络用到推荐中，KDD 2018 Oral。', 'KDD 2018'],
  ['CVPR 2018 论文，在 DAVIS 挑战赛上取得第一。', 'CVPR 2018'],
  ['ECCV 2018 论文，公布了一个新的数据集。', 'ECCV 2018']
]

/** Prose about the venue of another paper, or of something else. */
const others: readonly string[] = [
  // former and later works of the authors
  '作者在 ACL 2016、EMNLP 2016 各有一篇前作。',
  '作者在 CVPR 2016 和 ICCV 2017 均有相关论文。',
  '作者还在 KDD 2018 发表了一篇论文，讨论公平性。',
  '一作在 ICML 2017 也有一篇论文，讨论优化。',
  '作者在 EMNLP 2018 又发表了续作，值得关注。',
  '本文的前作发表于 NAACL 2016。',
  'ACL 2018 的最佳论文之后，作者又有新作，目前放在 arXiv 上。',
  'CVPR 2017 的论文之后，团队转向了视频。',
  '继 ICLR 2017 的论文之后，作者换了一种思路。',
  '拿到 CVPR 2017 最佳论文之后，作者继续研究稠密连接。',
  // many papers
  '近年来，发表在 ACL 2017、EMNLP 2017 的工作大多使用注意力。',
  'CVPR 2017 的论文大多采用残差结构。',
  'ICLR 2018 的论文往往只在小图上做实验。',
  'AAAI 2018、IJCAI 2018 的论文都忽略了效率。',
  // data sets and challenges
  'CVPR 2018 Workshop 上的 NTIRE 2018 超分挑战赛数据集 DIV2K 被用来训练。',
  'ICCV 2017 Workshop 的 PoseTrack 比赛提供了测试集。',
  '我们使用 EMNLP 2015 论文发布的 SNLI 语料。',
  '作者采用 ACL 2017 论文公开的代码做对比。',
  '在 NIPS 2016 论文公开的数据上微调。',
  '该模型在 CoNLL 2012 上获得最佳性能。',
  '方法在 ICDAR 2015 上拿到最佳成绩。',
  // read, mentioned, recommended
  '如果你读过 EMNLP 2017 的那篇论文，会觉得似曾相识。',
  '看过 CVPR 2017 Oral 的同学应该不陌生。',
  '还记得 ICLR 2017 的那篇最佳论文吗？作者又来了。',
  '熟悉 ACL 2016 论文的读者可以跳过第二节。',
  '论文提到，ICML 2017 的工作忽略了这一点。',
  '作者指出，ACL 2017 最佳论文的评测有缺陷。',
  '作者认为 CVPR 2016 的论文高估了效果。',
  '文章发现，NIPS 2016 的工作并不能复现。',
  '推荐先看 ACL 2016 的论文《Neural Summarization》。',
  '建议先读 EMNLP 2014 的论文，再看这篇。',
  '不妨结合 ICLR 2016 的论文一起看。',
  '阅读前最好先了解 NIPS 2014 的论文。',
  // studied, counted, surveyed
  '论文统计了 2017 年 ACL 的录用论文，得出一些有趣的结论。',
  '本文综述了 ACL 2018 与阅读理解相关的论文。',
  '作者整理了近三年 CVPR 的论文。',
  '本文梳理了 EMNLP 2018 上的对话论文。',
  '作者翻译了 ICML 2016 的一篇论文。',
  '文章分析 ICLR 2018 论文的评审意见。',
  '本文反驳了 ICLR 2017 最佳论文的结论。',
  '作者重新审视了 CVPR 2017 的论文。',
  // built upon
  'Hinton 在 NIPS 2017 发表了胶囊网络，本文做了改进。',
  'Google 在 NIPS 2017 提出了 Transformer 模型，本文将其用于语音。',
  'Google 在 NIPS 2017 上提出的 Transformer 已成为标配。',
  'Goodfellow 在 NIPS 2014 上提出的 GAN 有很多变体。',
  'SSD 是在 ECCV 2016 上提出的检测方法，作者做了加速。',
  '受 2018 年发表在 ICLR 的 GAT 启发。',
  '受到 2017 年发表在 NIPS 的论文的启发，作者换了编码器。',
  '发表在 CVPR 2017 的论文启发了作者。',
  '作者把 ICCV 2017 的论文搬到了视频上。',
  '以 ACL 2017 的论文为例，作者说明了评测的问题。',
  'ICLR 2018 上的 GAT。本文在其基础上加入了边的信息。',
  'ICLR 2018 上的 GAT 只能处理小图。',
  'ACL 2017 的工作只考虑了单句，作者推广到了篇章。',
  'ICLR 2018 论文 ELF 的开源实现。',
  'CVPR 2017 论文 pix2pix 的 PyTorch 实现。',
  'NIPS 2017 论文的官方代码。',
  '针对 ICML 2017 最佳论文的不足，作者换了一种近似。',
  '由于 ACL 2017 论文没有公开代码，作者重写了一遍。',
  // elsewhere at the same time, not yet, perhaps
  '同期 CVPR 2018 的论文得到了相近的结论。',
  '同年 ICCV 的最佳论文也出自这个组。',
  'ACL 2018 也有一篇论文讨论这个问题。',
  '早在 NIPS 2014 的论文里就有人用过注意力。',
  '如果被 ACL 2019 接收，作者会公开代码。',
  '这篇文章有望被 CVPR 2019 接收。',
  '作者希望能发表在 ICML 2019 上。',
  // a history told further on
  '目标检测发展很快。CVPR 2016，YOLO 横空出世。',
  '目标检测发展很快。代表工作有很多，YOLO，CVPR 2016，速度快。',
  '注意力由来已久。Bahdanau 等人在 ICLR 2015 上提出了注意力模型。',
  '注意力由来已久。NIPS 2017 的 Transformer。'
]

describe('inferVenue, whose venue', () => {
  for (const [text, venue] of own) {
    it(`reads ${venue} in ${text}`, () => {
      const found = inferVenue(text)
      assert.equal(found && `${found.name} ${found.year}`, venue)
      assert.equal(found?.submitted, false)
    })
  }

  for (const text of others) it(`reads no venue in ${text}`, () => assert.equal(inferVenue(text), null))
})
