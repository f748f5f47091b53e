type Label = {
  /** Text on a page, by language. */
  readonly zh: string
  readonly en: string
  /** Other words editors use, lower case, in Chinese and English. */
  readonly aliases: readonly string[]
  /** Hosts, or folders of hosts, whose links carry this label when the words do not tell. */
  readonly hosts: readonly string[]
}

/**
 * Link labels, in the order in which links are shown.
 * Adding one is a row here; `other` keeps a link whose words nothing else claims.
 */
export const labels = {
  paper: {
    zh: '论文',
    en: 'Paper',
    aliases: [
      '论文链接',
      '论文地址',
      '论文下载',
      '原文',
      '原文链接',
      '文章链接',
      '论文主页',
      'pdf',
      'arxiv',
      'link',
      'paper link',
      'paper url',
      'preprint'
    ],
    hosts: [
      'arxiv.org',
      'openreview.net',
      'aclanthology.org',
      'aclweb.org',
      'doi.org',
      'paperweekly.site',
      'proceedings.mlr.press',
      'openaccess.thecvf.com',
      'papers.nips.cc',
      'proceedings.neurips.cc',
      'dl.acm.org',
      'ieeexplore.ieee.org',
      'link.springer.com',
      'jmlr.org',
      'biorxiv.org',
      'ijcai.org',
      'aaai.org',
      'usenix.org',
      'semanticscholar.org',
      'nature.com',
      'sciencedirect.com',
      'alphaxiv.org',
      'papers.neurips.cc',
      'huggingface.co/papers',
      'paperswithcode.com/paper'
    ]
  },
  code: {
    zh: '代码',
    en: 'Code',
    aliases: [
      '代码链接',
      '源码',
      '源码链接',
      '源代码',
      '源代码链接',
      '代码地址',
      '源码地址',
      '开源代码',
      '开源地址',
      '实现',
      'github',
      'repo',
      'repository',
      'source',
      'source code',
      'implementation',
      'code link'
    ],
    hosts: [
      'github.com',
      'gitlab.com',
      'bitbucket.org',
      'gitee.com',
      'codeberg.org',
      'sourceforge.net',
      'code.google.com'
    ]
  },
  dataset: {
    zh: '数据集',
    en: 'Dataset',
    aliases: [
      '数据集链接',
      '数据集地址',
      '数据',
      '数据链接',
      '数据下载',
      '数据集下载',
      '语料',
      'data',
      'datasets',
      'corpus',
      'benchmark',
      'data set'
    ],
    hosts: ['zenodo.org', 'kaggle.com', 'figshare.com', 'datadryad.org', 'huggingface.co/datasets']
  },
  model: {
    zh: '模型',
    en: 'Model',
    aliases: [
      '模型链接',
      '模型下载',
      '预训练模型',
      '模型权重',
      '权重',
      'models',
      'weights',
      'checkpoint',
      'checkpoints',
      'pretrained model',
      'model card'
    ],
    hosts: ['huggingface.co', 'modelscope.cn']
  },
  project: {
    zh: '项目',
    en: 'Project',
    aliases: [
      '项目链接',
      '项目地址',
      '项目主页',
      '项目页面',
      '工程链接',
      '工程主页',
      'project page',
      'project link',
      'website',
      'site'
    ],
    hosts: []
  },
  homepage: {
    zh: '主页',
    en: 'Homepage',
    aliases: [
      '主页链接',
      '官网',
      '官方网站',
      '官方主页',
      '个人主页',
      '作者主页',
      '实验室主页',
      'home page',
      'home',
      'official site'
    ],
    hosts: []
  },
  demo: {
    zh: '演示',
    en: 'Demo',
    aliases: [
      '演示链接',
      '在线演示',
      '演示地址',
      '体验',
      '在线体验',
      '试用',
      'demo链接',
      'live demo',
      'playground',
      'demo link'
    ],
    hosts: ['replicate.com', 'gradio.app', 'streamlit.app', 'huggingface.co/spaces']
  },
  video: {
    zh: '视频',
    en: 'Video',
    aliases: [
      '视频链接',
      '视频地址',
      '教学视频',
      '演示视频',
      '讲解视频',
      '视频讲解',
      '报告视频',
      '视频教程',
      'videos',
      'talk',
      'recording',
      'presentation video'
    ],
    hosts: ['youtube.com', 'youtu.be', 'bilibili.com', 'b23.tv', 'vimeo.com', 'youku.com', 'v.qq.com', 'iqiyi.com']
  },
  slides: {
    zh: '幻灯片',
    en: 'Slides',
    aliases: [
      '幻灯片链接',
      '演示文稿',
      '课件',
      '讲义',
      'ppt',
      'ppt链接',
      'ppt下载',
      'slide',
      'slides link',
      'presentation',
      'deck'
    ],
    hosts: ['slideshare.net', 'speakerdeck.com']
  },
  poster: {
    zh: '海报',
    en: 'Poster',
    aliases: ['海报链接', '论文海报', 'poster link'],
    hosts: []
  },
  blog: {
    zh: '博客',
    en: 'Blog',
    aliases: [
      '博客链接',
      '博文',
      '博客文章',
      '文章',
      '解读',
      '论文解读',
      '详细解读',
      '论文详细解读',
      '解读链接',
      '介绍',
      'blog post',
      'post',
      'article',
      'write-up',
      'writeup'
    ],
    hosts: [
      'medium.com',
      'zhihu.com',
      'zhuanlan.zhihu.com',
      'mp.weixin.qq.com',
      'blog.csdn.net',
      'jianshu.com',
      'towardsdatascience.com',
      'distill.pub'
    ]
  },
  tutorial: {
    zh: '教程',
    en: 'Tutorial',
    aliases: [
      '教程链接',
      '课程',
      '课程链接',
      '课程主页',
      '入门教程',
      'course',
      'lecture',
      'lecture notes',
      'tutorials'
    ],
    hosts: []
  },
  documentation: {
    zh: '文档',
    en: 'Documentation',
    aliases: ['文档链接', '使用文档', '文档地址', '说明文档', '手册', 'docs', 'doc', 'manual', 'api', 'readme'],
    hosts: ['readthedocs.io', 'readthedocs.org']
  },
  supplement: {
    zh: '补充材料',
    en: 'Supplement',
    aliases: [
      '附录',
      '附录链接',
      '附件',
      '补充',
      '补充材料链接',
      'appendix',
      'supplementary',
      'supplementary material',
      'supplemental',
      'supp'
    ],
    hosts: []
  },
  review: {
    zh: '评审',
    en: 'Review',
    aliases: ['评审链接', '审稿意见', '评审意见', '讨论', '讨论链接', 'reviews', 'discussion', 'forum', 'comments'],
    hosts: ['pubpeer.com', 'reddit.com', 'news.ycombinator.com']
  },
  leaderboard: {
    zh: '排行榜',
    en: 'Leaderboard',
    aliases: [
      '排行榜链接',
      '榜单',
      '榜单链接',
      '评测',
      '评测链接',
      'ranking',
      'leader board',
      'competition',
      '比赛',
      '比赛链接',
      '竞赛链接'
    ],
    hosts: ['codalab.org', 'evalai.com']
  },
  other: {zh: '链接', en: 'Link', aliases: [], hosts: []}
} as const satisfies Record<string, Label>

export type LabelId = keyof typeof labels
