import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {inferVenue} from '../../src/content/venue.js'

/** Prose, and the venue it states: name as written and year. */
const stated: readonly (readonly [text: string, venue: string])[] = [
  // 发表于, 发表在
  ['本文是微软和台湾大学发表于 ICLR 2018 的工作，融合了多种注意力。', 'ICLR 2018'],
  ['本文是中科大发表于 ACL 2018 的工作，在 CoNLL 2003 命名实体识别任务上取得了最好的结果。', 'ACL 2018'],
  ['亚马逊与某大学合作、发表于ICLR 2018 的研究，把主动学习用到序列标注里。', 'ICLR 2018'],
  ['Google 发表于 ICML 2017 的论文。要让神经网络解决现实任务，专家得做大量设计。', 'ICML 2017'],
  ['发表在 ICCV2017 上，提出了一种新的损失。', 'ICCV 2017'],
  ['这篇文章发表在 2016CVPR 上，思路简单。', 'CVPR 2016'],
  ['作为 2017 年发表在 NIPS 的论文，它设计了新的自编码器。', 'NIPS 2017'],
  ['2017年发表在NIPS上的文章，值得一读。', 'NIPS 2017'],
  ['本文发表在 NIPS 2017 Workshop 上，讨论公平性。', 'NIPS 2017'],
  ['论文发表于 2018 年的 WWW，研究点击率预估。', 'WWW 2018'],
  ['这篇论文发表于 18 年 ACL，作者来自北大。', 'ACL 2018'],
  ['清华大学发表在 SIGIR’18 上的文章。', 'SIGIR 2018'],
  ["清华大学发表在 SIGIR '18 上的文章。", 'SIGIR 2018'],
  ['阿里发表于 KDD-18 的工作，用于电商推荐。', 'KDD 2018'],
  ['发表于 CIKM 17，讨论了查询改写。', 'CIKM 2017'],
  ['发表于AAAI18的工作。', 'AAAI 2018'],
  ['本文发表于计算机视觉顶会 CVPR 2018，提出了一种新的网络。', 'CVPR 2018'],
  ['论文发表在数据挖掘领域的国际顶级会议 KDD 2018 上。', 'KDD 2018'],
  ['论文发表在期刊 TPAMI 2017 上，是一篇长文。', 'TPAMI 2017'],
  ['该文发表于 IEEE TPAMI 2018。', 'TPAMI 2018'],
  ['本文发表于《TPAMI》2017。', 'TPAMI 2017'],
  ['该工作发表于 Nature 2015，影响深远。', 'Nature 2015'],
  ['本文发表在 Science 上，给出了一个新的认知模型。', 'Science null'],
  ['发表在《Nature》杂志上的一项研究，训练网络读医学影像。', 'Nature null'],
  ['发表于 Nature Communications 2018 的研究。', 'Nature Communications 2018'],
  ['这篇文章发表在计算机学报 2018 上，综述了知识图谱。', '计算机学报 2018'],
  ['本文发表于 ECML-PKDD 2018，研究图表示。', 'ECML-PKDD 2018'],
  ['本文发表于 NAACL-HLT 2018。', 'NAACL-HLT 2018'],
  ['本文发表于 IJCAI-ECAI 2018，讨论规划。', 'IJCAI-ECAI 2018'],
  ['这篇基于注意力机制的论文发表于 EMNLP 2017。', 'EMNLP 2017'],
  ['论文最近发表于 INTERSPEECH 2018，做语音识别。', 'INTERSPEECH 2018'],
  ['刊登在 JMLR 2017 上的一篇综述。', 'JMLR 2017'],
  ['论文刊于 IJCV 2018，篇幅很长。', 'IJCV 2018'],
  ['工作成果发在 USENIX Security 2018 上。', 'USENIX Security 2018'],
  ['本文发表与 ACL 2018，做摘要。', 'ACL 2018'],
  ['MIT 发表于 ICLR 2017 的论文，作者使用 Q-learning 产出 CNN 架构。', 'ICLR 2017'],
  ['本文相比基线有所提升，发表于 COLING 2018。', 'COLING 2018'],
  ['何恺明等人发表于 ICCV 2017 的论文，提出实例分割框架。', 'ICCV 2017'],
  ['与清华合作发表于 ACL 2018，做关系抽取。', 'ACL 2018'],
  ['发 表于 ICLR 2018 的工作。', 'ICLR 2018'],
  ['本⽂发表于 ＩＣＬＲ ２０１８ 的⼯作。', 'ICLR 2018'],
  // 即将, 在 … 上发表
  ['即将发表在 AAAI 2019，做对话。', 'AAAI 2019'],
  ['本文即将发表于 WSDM 2019 上。', 'WSDM 2019'],
  ['本文将发表于 ECCV 2018。', 'ECCV 2018'],
  ['谷歌在 NIPS 2017 上发表的论文，只用注意力做翻译。', 'NIPS 2017'],
  ['作者在 ICRA 2018 会议上发表了这篇论文。', 'ICRA 2018'],
  ['该论文于 2018 年在 IJCAI 上发表。', 'IJCAI 2018'],
  // 来自, 出自
  ['本文来自 SIGIR ’18。深度表征模型能自动学出表示。', 'SIGIR 2018'],
  ['论文来自 GECCO 2016，作者改进 NEAT 用于搜索 DNN 架构。', 'GECCO 2016'],
  ['来自 CVPR 2016 的一篇文章，做图像超分。', 'CVPR 2016'],
  ['出自 RecSys 2017，用循环网络做会话推荐。', 'RecSys 2017'],
  ['这篇来自 EMNLP2017，讨论指代。', 'EMNLP 2017'],
  ['文章选自 ISMIR 2018，识别和弦。', 'ISMIR 2018'],
  ['来自 SIGMOD 的一篇论文，用学习得来的索引。', 'SIGMOD null'],
  ['本文来自数据库顶会 VLDB 2018。', 'VLDB 2018'],
  // 录用, 接收, 收录
  ['本文为 ICLR 2018 录用论文，讨论只有局部观测时 GAN 该怎么学。', 'ICLR 2018'],
  ['用卷积网络做场景识别，本文为 AAAI2017 录用文章。', 'AAAI 2017'],
  ['本文已被ACL2018 录用，做句法分析。', 'ACL 2018'],
  ['论文被 CVPR 2019 接收，代码已公开。', 'CVPR 2019'],
  ['本文被 ECCV 2018 接收为 Oral，做三维重建。', 'ECCV 2018'],
  ['该论文被机器学习顶会 ICML 2018 收录。', 'ICML 2018'],
  ['该文收录于 NAACL 2018，做问答。', 'NAACL 2018'],
  ['本文被收录在 COLING 2018 中。', 'COLING 2018'],
  ['入选 CVPR 2018 的论文，做姿态估计。', 'CVPR 2018'],
  ['论文入选了 UAI 2018。', 'UAI 2018'],
  ['本文中稿 NIPS 2017，作者是本科生。', 'NIPS 2017'],
  ['该工作已中 AAAI 2019，代码随后公开。', 'AAAI 2019'],
  ['论文获 AISTATS 2018 接收。', 'AISTATS 2018'],
  ['于 2017 年被 NIPS 录用的工作。', 'NIPS 2017'],
  ['EMNLP 2018 录用论文，研究多语言词向量。', 'EMNLP 2018'],
  ['EMNLP 2018 接收的一篇长文，研究多语言词向量。', 'EMNLP 2018'],
  ['斯坦福大学 ICLR 2018 录用论文。', 'ICLR 2018'],
  ['这篇论文被 SIGKDD 2018 录取，做城市计算。', 'SIGKDD 2018'],
  ['登上 Nature 封面的工作，用强化学习下围棋。', 'Nature null'],
  ['投稿 ICLR 2018 并被接收，做生成模型。', 'ICLR 2018'],
  // 最佳论文, Oral, Spotlight
  ['本文为 ICML 2018 最佳论文，揭示了防御的漏洞。', 'ICML 2018'],
  ['本文获 SIGIR 2017 最佳论文奖。', 'SIGIR 2017'],
  ['本文荣获了 ACL 2018 的最佳短论文奖，研究问句。', 'ACL 2018'],
  ['这篇论文在 CVPR 2018 上获得最佳论文奖。', 'CVPR 2018'],
  ['这是 CVPR 2017 的 Oral 论文，关注细粒度图像识别。', 'CVPR 2017'],
  ['NIPS 2017 的 Oral，做离散隐变量。', 'NIPS 2017'],
  ['NIPS 2017 Spotlight，做离散隐变量。', 'NIPS 2017'],
  ['ACL 2017 Outstanding Paper，做神经机器翻译。', 'ACL 2017'],
  ['本篇论文是 ECCV 2018 的 oral，做视频预测。', 'ECCV 2018'],
  ['ICCV 2017 Best Paper，做实例分割。', 'ICCV 2017'],
  ['该论文曾获 ICML 2017 best paper，用影响函数解释模型。', 'ICML 2017'],
  ['EMNLP 2017 的最佳长论文，探讨偏见。', 'EMNLP 2017'],
  ['今年 CVPR 的最佳论文，研究任务之间的关系。', 'CVPR null'],
  // 这篇 …, … 的文章
  ['这是 2016 年 ICLR 的 workshop paper，正文只讲实验。', 'ICLR 2016'],
  ['这篇 KDD 2018 的文章研究了网络嵌入。', 'KDD 2018'],
  ['这篇 CVPR2018 论文提出了新的检测器。', 'CVPR 2018'],
  ['本文是 WSDM 2018 的一篇论文，讨论推荐。', 'WSDM 2018'],
  ['本文是清华大学 ACL 2018 的工作，做摘要。', 'ACL 2018'],
  ['本文是来自 CMU 的 ICML 2018 论文。', 'ICML 2018'],
  ['本文是一篇 SIGIR 2017 的短文。', 'SIGIR 2017'],
  ['本文是 2018 年 IJCAI 的论文。', 'IJCAI 2018'],
  ['本文（ACL 2018）提出一种新的摘要模型。', 'ACL 2018'],
  ['CVPR 2017 的一篇文章，做图像去雨。', 'CVPR 2017'],
  ['WWW2018 上阿里的文章，做召回。', 'WWW 2018'],
  ['一篇 NAACL 2018 论文，讨论自动问答。', 'NAACL 2018'],
  ['港中文的 AAAI 2018 工作，做动作识别。', 'AAAI 2018'],
  ['Google 在 ICML 2017 的工作，做结构搜索。', 'ICML 2017'],
  ['DeepMind 的 ICLR 2018 论文，研究记忆。', 'ICLR 2018'],
  ['推荐系统顶会 Recsys 上的一篇文章，讨论冷启动。', 'Recsys null'],
  ['发表在顶会 Sigir 上，讨论查询改写。', 'Sigir null'],
  ['数据挖掘顶会 KDD 上的论文，讨论异常检测。', 'KDD null'],
  ['期刊 TPAMI 2017 论文，综述跟踪算法。', 'TPAMI 2017'],
  ['【CVPR 2018】本文提出一种新的分割方法。', 'CVPR 2018'],
  ['ICLR 2018。本文讨论生成模型的评价。', 'ICLR 2018'],
  ['ACL 2018，作者来自北京大学。', 'ACL 2018'],
  ['提出一种新的摘要模型。（ACL 2018）', 'ACL 2018'],
  ['会议：ICASSP 2018。做声源定位。', 'ICASSP 2018'],
  ['文章来源：NIPS 2017。', 'NIPS 2017'],
  ['NAACL 2018 三篇最佳论文之一。', 'NAACL 2018'],
  ['今年 ICLR 上的一篇论文。', 'ICLR null'],
  ['全文很短。\n本文发表于 NDSS 2018。', 'NDSS 2018'],
  // affiliations, co-authors, tracks
  ['本文是 Salesforce 在 NIPS 2017 上的工作，提出了 CoVe。', 'NIPS 2017'],
  ['本文来自悉尼大学陶大程团队，发表在 CVPR 2018。', 'CVPR 2018'],
  ['来自谷歌的一篇 ICLR 2018 文章，讨论鲁棒性。', 'ICLR 2018'],
  ['文章发表在今年的 ICML 上。', 'ICML null'],
  ['这是一篇关于对话的 NAACL 2018 论文。', 'NAACL 2018'],
  ['该论文是 IJCAI 2017 的一篇文章，研究用户兴趣。', 'IJCAI 2017'],
  ['KDD 2017 Research track 的论文。', 'KDD 2017'],
  ['这是 KDD 2017 上的一篇关于图的文章。', 'KDD 2017'],
  ['微软亚洲研究院 AAAI 2018 的工作：用推敲网络做生成。', 'AAAI 2018'],
  ['一篇被 ACL 2018 接收的长文。', 'ACL 2018'],
  ['本文提出了新的归一化。ICLR2018 oral。', 'ICLR 2018'],
  ['Google 出品，CVPR 2018，代码已公开。', 'CVPR 2018'],
  ['这篇文章是 ICCV2017 的一篇 oral。', 'ICCV 2017'],
  ['本文是 AAAI 18 的一篇论文。', 'AAAI 2018'],
  ['清华大学、微软研究院联合发表于 ACL 2018，做生成。', 'ACL 2018'],
  ['论文发表于 ACL2018 Short。', 'ACL 2018'],
  ['论文作者来自 UCSD，发表在 RecSys 2018。', 'RecSys 2018'],
  [
    '发表在 IEEE Transactions on Knowledge and Data Engineering 上的综述。',
    'IEEE Transactions on Knowledge and Data Engineering null'
  ],
  ['本文获得 CVPR2018 最佳学生论文。', 'CVPR 2018'],
  ['ICLR 2018 高分论文，讨论 GAN 的收敛。', 'ICLR 2018'],
  ['ACM MM 2017 的工作，做跨模态检索。', 'ACM MM 2017'],
  ['发表在 ICLR workshop 2018 上。', 'ICLR 2018'],
  ['来自腾讯 AI Lab 的 ACL 2018 论文。', 'ACL 2018'],
  ['论文是 AAAI 2018 上的。', 'AAAI 2018'],
  ['中科院自动化所在 CVPR 2018 上的工作。', 'CVPR 2018'],
  ['这是 Google 在 KDD 2016 发表的 Wide & Deep。', 'KDD 2016'],
  ['FAIR 2017 年发表在 ICML 上的 ConvS2S。', 'ICML 2017'],
  ['华盛顿大学 2017 年在 ACL 上发表的论文。', 'ACL 2017'],
  ['2018 年 ICLR 最佳论文，做持续适应。', 'ICLR 2018'],
  ['CIKM2018 中蚂蚁金服的一篇论文。', 'CIKM 2018'],
  ['被 NIPS 2017 Deep RL Workshop 接收的工作。', 'NIPS 2017'],
  ['已被 ICLR 2018（Oral）接收。', 'ICLR 2018'],
  ['被接收为 NIPS 2017 Spotlight。', 'NIPS 2017'],
  ['ICML2018 best paper，作者来自 MIT。', 'ICML 2018'],
  ['这篇论文拿下了 CVPR 2018 的 best paper。', 'CVPR 2018'],
  ['该paper发表在nips2016上。', 'nips 2016'],
  ['本文是发表在 WWW 2018 的 full paper。', 'WWW 2018'],
  ['本文是一篇发表于 EMNLP 2018 的有关阅读理解的文章。', 'EMNLP 2018'],
  ['作者提出 X。文章发表于 SIGKDD 2017 Applied Data Science Track。', 'SIGKDD 2017'],
  ['本文是发表于 MICCAI 2018 的工作，做分割。', 'MICCAI 2018'],
  ['这篇论文是今年 SIGIR 的 best paper。', 'SIGIR null'],
  ['论文被 AAAI-18 接收。', 'AAAI 2018'],
  ['本文来自 ACL 2018，作者设计了新的解码器。', 'ACL 2018'],
  ['来自 ACL 2018 的长文，作者设计了新的解码器。', 'ACL 2018'],
  ['这是清华大学唐杰老师组在 WSDM 2018 的一篇文章。', 'WSDM 2018'],
  ['NIPS 2017 Oral 论文。', 'NIPS 2017'],
  ['是 CVPR 2018 的 Spotlight 论文，做检测。', 'CVPR 2018'],
  ['论文收录在 Interspeech 2017。', 'Interspeech 2017'],
  ['Facebook 何恺明团队最新力作，发表于 ECCV 2018。', 'ECCV 2018'],
  ['文章是 TACL 2018 的，做句子表示。', 'TACL 2018'],
  ['本文为 2018 年 NAACL 的 Outstanding Paper。', 'NAACL 2018'],
  ['ICLR2018 的一篇论文，探索 GAN 训练。', 'ICLR 2018'],
  ['本文提出了一种新方法，已被 CVPR2018 接受。', 'CVPR 2018'],
  ['文章入选 ACL 2018 Oral。', 'ACL 2018'],
  ['作者在 CVPR 2017 发表了本文。', 'CVPR 2017'],
  ['本文被 IJCAI 2018 接收（oral）。', 'IJCAI 2018'],
  ['该论文被 ICML 接收。', 'ICML null'],
  ['南大周志华老师发表在 IJCAI 2017 上的深度森林。', 'IJCAI 2017'],
  ['百度在 KDD 2018 上的一项工作，做推荐。', 'KDD 2018'],
  ['牛津大学 ECCV 2016 上的工作，做跟踪。', 'ECCV 2016'],
  ['来自康奈尔大学，CVPR 2017 最佳论文。', 'CVPR 2017'],
  ['ACL 2018 accepted paper。', 'ACL 2018'],
  ['本文收录于 NeurIPS’18。', 'NeurIPS 2018'],
  ['ICLR 18 的论文。', 'ICLR 2018'],
  ['CVPR2018 Oral，做行人重识别。', 'CVPR 2018'],
  ['顶会 KDD 2018 论文。', 'KDD 2018'],
  ['发表于2017年ICCV的文章。', 'ICCV 2017'],
  ['发表于 ICCV，2017。', 'ICCV 2017'],
  ['发表在信息检索顶会SIGIR上。', 'SIGIR null'],
  ['这篇论文由 Google 发表在 RecSys 2016 上，讲 YouTube 推荐。', 'RecSys 2016'],
  ['本文是发表在TKDE上的一篇综述。', 'TKDE null'],
  // venues beside others
  ['相比 ICLR 2017 的 BiDAF 有提升，本文发表于 ACL 2018。', 'ACL 2018'],
  ['本文发表于 ICLR 2018，改进了 CVPR 2016 上提出的方法。', 'ICLR 2018'],
  ['最早挂在 arXiv 上，后被 ICLR 2018 接收。', 'ICLR 2018'],
  ['本文发表于 TPAMI 2018，是作者 CVPR 2016 工作的扩展。', 'TPAMI 2018'],
  ['数据来自 CoNLL 2003，本文为 EMNLP 2018 录用论文。', 'EMNLP 2018'],
  ['本文发表于 CoNLL 2018，做词法分析。', 'CoNLL 2018'],
  ['DOTA 是发表于 CVPR 2018 的数据集，图像来自卫星。', 'CVPR 2018'],
  // English
  ['This paper, published at ICLR 2018, studies attention.', 'ICLR 2018'],
  ['Accepted by NIPS 2017. The authors study bandits.', 'NIPS 2017'],
  ['Accepted as an oral at CVPR 2018.', 'CVPR 2018'],
  ['To appear in AAAI 2018.', 'AAAI 2018'],
  ['This work appears in the Proceedings of the 35th ICML 2018.', 'ICML 2018'],
  ['In Proceedings of KDD 2016.', 'KDD 2016'],
  ['In Proc. of ACL 2018.', 'ACL 2018'],
  ['It was presented at UIST 2017 and won an award.', 'UIST 2017'],
  ['Best Paper of ICML 2017, about influence functions.', 'ICML 2017'],
  ['ICLR 2018 paper on graph attention.', 'ICLR 2018'],
  ['This ICLR 2018 paper studies graphs.', 'ICLR 2018'],
  ['Published in the International Conference on Machine Learning (ICML) 2017.', 'ICML 2017'],
  ['The paper has been accepted to SIGGRAPH 2018 and the code is public.', 'SIGGRAPH 2018']
]

const submitted: readonly (readonly [text: string, venue: string])[] = [
  ['本文投 ICLR2018，做生成模型。', 'ICLR 2018'],
  ['作者投稿 ICLR 2019 的论文，正在双盲评审。', 'ICLR 2019'],
  ['本文是 Google Brain 投稿在 ICLR 2018 上的工作。', 'ICLR 2018'],
  ['论文已提交到 ACL 2018。', 'ACL 2018'],
  ['ICLR 2018 在审论文，做词向量。', 'ICLR 2018'],
  ['ICLR 2019 投稿论文，做图网络。', 'ICLR 2019'],
  ['ICLR 2018 的 under review 论文。', 'ICLR 2018'],
  ['Submitted to NIPS 2018.', 'NIPS 2018'],
  ['Under review at ICLR 2019.', 'ICLR 2019'],
  ['Currently under review as a conference paper at ICLR 2019.', 'ICLR 2019']
]

/** Prose that states no venue of the paper it presents. */
const silent: readonly string[] = [
  // other people's papers
  '相比 ICLR 2017 的 BiDAF，模型速度更快。',
  '改进了 CVPR 2016 上提出的残差网络。',
  '之前 ACL 2017 的工作只考虑了单句。',
  '本文改进了发表于 CVPR 2016 的 YOLO，速度翻倍。',
  '本文基于发表在 ICLR 2017 的图卷积网络。',
  '在发表于 ICLR 2017 的 GCN 基础上加入注意力。',
  '与发表于 EMNLP 2017 的模型相比，参数更少。',
  '和 Google 发表于 ICML 2017 的工作相比，搜索更快。',
  '对 ACL 2016 的论文做了扩展，支持多语言。',
  '本文对发表于 ACL 2017 的工作进行改进。',
  '本文是对 ICLR 2017 工作的改进。',
  '本文是 ICLR 2017 论文的扩展版。',
  '效果超过了 NIPS 2017 的 Transformer。',
  '效果优于 CVPR 2017 最佳论文 DenseNet。',
  '受 ICCV 2017 最佳论文启发，作者设计了新的头部。',
  '灵感来自 ICLR 2017 的一篇文章，作者换了损失。',
  '思路来自 NIPS 2014 的 GAN。',
  '作者之前发表在 KDD 2016 的论文也用了类似想法。',
  '作者曾在 ACL 2015 发表过相关论文。',
  '此前发表于 NIPS 2016 的方法只能处理短文本。',
  '另一篇 ACL 2018 的论文也讨论了这个问题。',
  '沿用 ICCV 2015 的 Fast R-CNN 框架。',
  '复现了 ICLR 2018 录用论文的实验。',
  '不同于 CVPR 2017 的 PointNet，作者直接处理图。',
  '类似 EMNLP 2016 的做法，先做对齐。',
  '基线是 AAAI 2017 的模型。',
  '借鉴了 SIGIR 2016 最佳论文的想法。',
  '将发表于 ICLR 2017 的 BiDAF 应用到检索。',
  '把 NIPS 2017 上发表的 Transformer 用在语音上。',
  '近年来发表在 ICML 上的很多工作都用到它。',
  '作者在 ACL、EMNLP 等会议上发表了多篇论文。',
  '该问题在 NIPS 2017 之后才受到关注。',
  '效果好于 Transformer（NIPS 2017）。',
  '对比了 DenseNet（CVPR 2017）和 ResNet（CVPR 2016）。',
  'YOLO 发表于 CVPR 2016，本文在其上加入时序信息。',
  '发表于 NIPS 2017 的 Transformer 很强，而本文更快。',
  'SSD 是 ECCV 2016 上提出的检测方法，速度很快。',
  '延续了作者 WWW 2017 工作的思想。',
  '模型来自 EMNLP 2014 的 TextCNN。',
  '这篇文章复现了 CVPR 2018 的论文。',
  '本文与 ICLR 2017 的 BiDAF 不同。',
  '如 ACL 2017 的工作所说，数据很关键。',
  '参考了 ICML 2015 的批归一化。',
  // data sets, shared tasks, challenges
  '在 CoNLL 2003 命名实体识别任务上达到最好。',
  '实验用了 SemEval-2014 Task 4 的数据。',
  '在 ILSVRC2012 上的错误率降到 4%。',
  '在 WMT 2014 英德翻译上提高 2 个点。',
  '在 PASCAL VOC 2012 上的 mIoU 为 80。',
  '数据来自 TREC 2011。',
  '在 DUC 2004 上的 ROUGE 有提升。',
  '用 KDD Cup 99 做入侵检测。',
  '在 KDD Cup 2012 的数据上验证。',
  '在 MSCOCO 2014 上验证。',
  '用了 CHiME-4 的语音。',
  '来自 CoNLL 2012 的语料规模最大。',
  '在 CoNLL-2005 和 CoNLL-2012 语义角色标注上领先。',
  '采用 IWSLT 2014 德英语料。',
  '使用 BioNLP 2013 数据集。',
  '获得了 CVPR 2018 挑战赛冠军。',
  '该方法获 WMT 2017 第一名。',
  '在 ICDAR 2015 上的 F 值为 87%。',
  '在 ICDAR2013 数据集上做文字检测。',
  '拿下 KDD 2018 比赛的冠军。',
  '在 DCASE 2017 评测中排名第二。',
  '以 NIPS 2017 对抗攻防竞赛为背景。',
  'CLEF 2018 的数据由作者标注。',
  // no venue at all
  '这篇论文来自 arXiv，作者是自动化所的研究者。',
  '发表于 2017 下半年，讨论了注意力。',
  '本文发表于 2017 年。',
  '论文发表在 arXiv 2017 上。',
  '与 Zoph et al. (2017) 的结果相当。',
  'Bar 15 年提出的方法仍然好用。',
  '作者来自微软亚洲研究院和 MIT CSAIL。',
  '本文来自清华大学 2018 届毕业生。',
  '发表在博客上的一篇短文。',
  '本文来自百度，达到了很好的人脸检测效果。',
  '本文投稿邮箱见页脚。',
  '本文提出的 FAST 特征在 2018 年仍然有用。',
  '',
  '   \n ',
  // ordinary words
  '来自 Nature 的启示：群体智能。',
  '发表于 Machine Learning 领域的论文越来越多。',
  '论文发表在 Machine Learning 的顶级会议上。',
  'Neural Networks 的训练很慢，本文来自工业界。',
  '详见 www.example.org/2018。',
  '来自 CHI 架构的一种总线。',
  '本文的 SAT 求解器很快。',
  '这篇文章用 R 和 SC 两种语言写成。',
  '用了 ACL 2000 篇论文做训练。',
  // refused, or about the venue itself
  '论文未被 ICLR 2018 录用。',
  '本文被 ICLR 2018 拒稿，但很有意思。',
  'ICLR 2018 的审稿结果已经公布。',
  '作者统计了 ICLR 2018 录用论文列表。',
  '论文发表在 Nature 子刊上。',
  // in passing
  '本文解决了 CVPR 2018 会议中的一个难题。',
  '这篇工作是 AAAI 2018 上对 TransE 的改进。',
  '除了 CVPR 2018 的论文，还有很多。',
  '有人在 ACL 2017 的论文里提出过。',
  '很多 ACL 2018 论文都用了它。',
  'NIPS 2017 最佳论文的作者又有新作。',
  '作者是 CVPR 2016 最佳论文得主。',
  '继 CVPR 2017 的 SENet 之后，作者又有新工作。',
  '该方法在 ICDAR 2013 和 ICDAR 2015 上均取得最好结果。',
  '实验部分与 ACL 2017 的工作做了对比。',
  '作者复现了 NIPS 2017 的胶囊网络论文。',
  '本文在 ICLR 2017 的基础上改进。',
  '比 CVPR 2017 的论文快 3 倍。',
  '它比 ECCV 2016 的 SSD 更准。',
  '实验在 ISPRS 2012 数据集上进行。',
  '来自 ICCV 2015 的启发。',
  '本文是 ACL 2016 论文的后续工作。',
  '在 SIGHAN 2005 分词评测上，F 值达到 97。',
  'DeepMind 的 A3C（ICML 2016）是常见基线。',
  '作者提到 ICLR 2018 上也有类似工作。',
  '代码参考了 CVPR 2017 的开源实现。',
  'WMT 2016 英法翻译上的 BLEU 是 30。',
  'VOT 2016 和 OTB 上都领先。',
  '该领域的论文常见于 KDD、WWW、SIGIR。',
  '它与 NAACL 2018 最佳论文 ELMo 类似。',
  'word2vec 是 NIPS 2013 的工作，本文对它做了理论分析。',
  '采用 ACL 2015 提出的树形网络。',
  'ImageNet 2012 的冠军 AlexNet 发表于 NIPS 2012，本文做剪枝。',
  '使用了 ECCV 2014 的 COCO 数据集。',
  '本文将 SIGIR 2016 的排序模型搬到了问答上。',
  '2017 年 CVPR 上也有人做过。',
  '传统方法（如 CVPR 2010 的 DPM）依赖手工特征。',
  '本文在 ACL 2017 公开的数据集上评测。',
  '文章指出 EMNLP 2017 的评测有缺陷。',
  '实验采用 CIKM Cup 2016 的数据。',
  '作者公开了 KDD 2018 tutorial 的课件。',
  '论文用 NIPS 论文集训练主题模型。',
  'NIPS 数据集上主题模型表现更好。',
  '提出的 ACC 指标达到 95%。',
  '训练 SC 和 DC 两个分类器。',
  '自 Goodfellow 在 NIPS 2014 发表 GAN 以来，生成模型发展很快。',
  '随着 NIPS 2017 发表的 Transformer 流行，本文重新考察卷积。',
  '作者在 KDD、WWW 上发表过论文。',
  // English
  'It outperforms the model published at ICLR 2017.',
  'Unlike the method in CVPR 2016, it needs no anchors.',
  'Compared with BiDAF (ICLR 2017) it is faster.',
  'We extend our previous paper published in ACL 2016.',
  'Experiments on CoNLL 2003 show gains.',
  'Following ICML 2015, we use batch normalization.',
  'Based on the work accepted by NIPS 2016.',
  'The winner of the ImageNet 2012 challenge.'
]

/** Repeated, these make slow patterns slow. */
const hostile = [
  'ACL 2018 ',
  'ACL（ACL（',
  'ACL ',
  '发表于',
  '发表于 ICLR 2018 的 ',
  '相比 ICLR 2017 的',
  'Conference on ',
  'IEEE/ACM/',
  'under review as ',
  '这篇的',
  '((((',
  '2018 ',
  ' '
]

describe('inferVenue', () => {
  for (const [text, venue] of stated) {
    it(`reads ${venue} in ${text}`, () => {
      const found = inferVenue(text)
      assert.equal(found && `${found.name} ${found.year}`, venue)
      assert.equal(found?.submitted, false)
    })
  }

  for (const [text, venue] of submitted) {
    it(`knows a paper sent to ${venue} in ${text}`, () => {
      const found = inferVenue(text)
      assert.equal(found && `${found.name} ${found.year}`, venue)
      assert.equal(found?.submitted, true)
    })
  }

  for (const text of silent) it(`reads no venue in ${text}`, () => assert.equal(inferVenue(text), null))

  it('gives the place of name and year in the text', () => {
    const text = '⽂章很短。作为 2017 年发表在《NIPS》的论文，它设计了新的自编码器。'
    const found = inferVenue(text)
    assert.equal(text.slice(found?.start, found?.end), '2017 年发表在《NIPS')
    const other = '第一段。\n\n本文来自\u00a0SIGIR ’18，做排序。'
    const second = inferVenue(other)
    assert.equal(other.slice(second?.start, second?.end), 'SIGIR ’18')
    assert.deepEqual([second?.id, second?.name, second?.year], ['sigir', 'SIGIR', 2018])
  })

  it('prefers the surest phrase, then the first', () => {
    assert.equal(inferVenue('来自 NIPS 2016 workshop。完整版已被 ICLR 2017 接收。')?.name, 'ICLR')
    assert.equal(inferVenue('本文发表于 ACL 2018。另见发表于 KDD 2018 的论文。')?.name, 'ACL')
  })

  it('knows different names of one venue', () => {
    for (const name of ['KDD', 'SIGKDD', 'ACM SIGKDD']) assert.equal(inferVenue(`发表于 ${name} 2018。`)?.id, 'kdd')
    for (const name of ['NIPS', 'NeurIPS']) assert.equal(inferVenue(`发表于 ${name} 2018。`)?.id, 'neurips')
  })

  for (const piece of hostile) {
    it(`ends on 200 KB of ${JSON.stringify(piece)}`, () => {
      const found = inferVenue(piece.repeat(Math.ceil(200_000 / piece.length)))
      assert.ok(found === null || found.end > found.start)
    })
  }

  it('covers every form often enough', () => {
    assert.ok(stated.length >= 120, String(stated.length))
    assert.ok(silent.length >= 80, String(silent.length))
  })
})
