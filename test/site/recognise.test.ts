import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {schemes} from '../../src/model/schemes.js'
import {identifierForms} from '../../src/site/identifier-forms.js'
import {recognise} from '../../src/site/recognise.js'
import {schemeAddress} from '../../src/site/scheme-address.js'

const hash = '3f5ee243547dee91fbd053c1c4a845aa'
const sici = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2'

/**
 * What addresses open, by badge and id. Those marked `=` open the scheme's own page, so that its own address may stand
 * for them; `~` is the same thing in another shape, and `<` a place within it.
 */
const known: Readonly<Record<string, readonly string[]>> = {
  'arXiv 1711.07341': [
    '= https://arxiv.org/abs/1711.07341',
    '= http://arxiv.org/abs/1711.07341',
    '= https://www.arxiv.org/abs/1711.07341/',
    '= https://export.arxiv.org/abs/1711.07341',
    '= http://xxx.lanl.gov/abs/1711.07341',
    '= https://arxiv.org/abs/arXiv:1711.07341',
    '~ https://arxiv.org/abs/1711.07341v3',
    '~ https://arxiv.org/abs/1711.07341?context=cs.CL',
    '~ https://arxiv.org/pdf/1711.07341',
    '~ https://arxiv.org/pdf/1711.07341v2.pdf',
    '~ https://arxiv.org/html/1711.07341v1',
    '~ https://ar5iv.org/abs/1711.07341',
    '~ https://ar5iv.labs.arxiv.org/html/1711.07341',
    '~ https://alphaxiv.org/abs/1711.07341v2',
    '~ https://www.alphaxiv.org/overview/1711.07341',
    '~ https://huggingface.co/papers/1711.07341',
    '~ https://doi.org/10.48550/arXiv.1711.07341'
  ],
  'arXiv 0704.0001': ['= https://arxiv.org/abs/0704.0001', '~ http://arxiv.org/pdf/0704.0001v1'],
  'arXiv hep-th/9901001': ['= http://arxiv.org/abs/hep-th/9901001', '~ https://arxiv.org/pdf/hep-th/9901001v2.pdf'],
  'arXiv math/0309136': ['= https://arxiv.org/abs/math.GT/0309136', '~ https://doi.org/10.48550/arXiv.math.GT/0309136'],
  'DOI 10.1145/3097983.3098036': [
    '= https://doi.org/10.1145/3097983.3098036',
    '= http://dx.doi.org/10.1145/3097983.3098036',
    '= https://www.doi.org/10.1145%2F3097983.3098036',
    '= https://doi.org/10.1145/3097983.3098036。',
    '= https://doi.org/10.1145/3097983.3098036).',
    '= https://doi.org/10.1145/3097983.3098036,',
    '~ http://doi.acm.org/10.1145/3097983.3098036',
    '~ https://dl.acm.org/doi/10.1145/3097983.3098036',
    '~ https://dl.acm.org/doi/pdf/10.1145/3097983.3098036?download=true',
    '~ http://dl.acm.org/citation.cfm?doid=3097983.3098036',
    '~ http://dl.acm.org/citation.cfm?CFID=1&doid=3097983.3098036&CFTOKEN=2'
  ],
  'DOI 10.1016/0004-3702(89)90008-8': ['= https://doi.org/10.1016/0004-3702(89)90008-8'],
  [`DOI ${sici}`]: [
    `= https://doi.org/${sici}`,
    '= https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2'
  ],
  'DOI 10.1007/978-3-030-01246-5_1': [
    '~ https://link.springer.com/chapter/10.1007/978-3-030-01246-5_1',
    '~ https://link.springer.com/content/pdf/10.1007%2F978-3-030-01246-5_1.pdf',
    '~ https://link.springer.com/10.1007/978-3-030-01246-5_1'
  ],
  'DOI 10.1162/tacl_a_00001': [
    '~ https://direct.mit.edu/tacl/article/doi/10.1162/tacl_a_00001/43445/A-Title',
    '~ https://www.mitpressjournals.org/doi/abs/10.1162/tacl_a_00001'
  ],
  'DOI 10.1103/PhysRevLett.116.061102': ['~ https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.116.061102'],
  'DOI 10.1038/s41586-020-2649-2': [
    '~ https://www.nature.com/articles/s41586-020-2649-2',
    '~ https://www.nature.com/articles/s41586-020-2649-2.pdf'
  ],
  'DOI 10.3389/fnins.2018.00331': [
    '~ https://www.frontiersin.org/journals/neuroscience/articles/10.3389/fnins.2018.00331/full'
  ],
  'OpenReview B1x0_mZ-zCb': [
    '= https://openreview.net/forum?id=B1x0_mZ-zCb',
    '~ https://openreview.net/pdf?id=B1x0_mZ-zCb',
    '~ https://openreview.net/forum?id=B1x0_mZ-zCb&noteId=H1x',
    '~ https://openreview.net/forum?noteId=H1x&id=B1x0_mZ-zCb'
  ],
  'ACL Anthology P18-1001': [
    '= https://aclanthology.org/P18-1001',
    '= https://www.aclanthology.org/P18-1001/',
    '= http://aclweb.org/anthology/P18-1001',
    '= https://www.aclweb.org/anthology/P18-1001/',
    '~ https://aclanthology.org/P18-1001.pdf',
    '~ https://aclanthology.org/P18-1001v2.pdf',
    '~ https://aclanthology.org/P18-1001.bib',
    '~ http://www.aclweb.org/anthology/P/P18/P18-1001.pdf',
    '~ http://anthology.aclweb.org/P18-1001',
    '~ https://aclanthology.coli.uni-saarland.de/papers/P18-1001/p18-1001',
    '~ https://doi.org/10.18653/v1/P18-1001'
  ],
  'ACL Anthology 2020.acl-main.1': [
    '= https://aclanthology.org/2020.acl-main.1/',
    '= https://www.aclweb.org/anthology/2020.acl-main.1',
    '~ https://aclanthology.org/2020.acl-main.1.pdf',
    '~ https://doi.org/10.18653/v1/2020.acl-main.1'
  ],
  'ACL Anthology 2021.findings-emnlp.12': ['= https://aclanthology.org/2021.findings-emnlp.12/'],
  'PMLR v80/foo18a': [
    '= https://proceedings.mlr.press/v80/foo18a.html',
    '= http://proceedings.mlr.press/v80/foo18a.html',
    '~ https://proceedings.mlr.press/v80/foo18a/foo18a.pdf',
    '~ http://jmlr.org/proceedings/papers/v80/foo18a.html'
  ],
  'JMLR v15/srivastava14a': ['~ https://jmlr.org/papers/v15/srivastava14a.html'],
  CVF: [
    '~ https://openaccess.thecvf.com/content/CVPR2021/html/Foo_Bar_CVPR_2021_paper.html',
    '~ http://openaccess.thecvf.com/content_cvpr_2018/papers/Foo_Bar_CVPR_2018_paper.pdf'
  ],
  NeurIPS: [
    `~ https://papers.nips.cc/paper/2017/hash/${hash}-Abstract.html`,
    `~ https://papers.nips.cc/paper_files/paper/2017/file/${hash}-Paper.pdf`,
    `~ https://proceedings.neurips.cc/paper_files/paper/2022/hash/${hash}-Abstract-Conference.html`
  ],
  'NeurIPS 7181': ['~ https://papers.nips.cc/paper/7181-attention-is-all-you-need'],
  'PaperWeekly 2005': [
    '= https://www.paperweekly.site/papers/2005',
    '= http://paperweekly.site/papers/02005/',
    '~ https://www.paperweekly.site/papers/2005?from=groupmessage'
  ],
  'Papers with Code attention-is-all-you-need': [
    '~ https://paperswithcode.com/paper/attention-is-all-you-need',
    '~ https://www.paperswithcode.com/paper/attention-is-all-you-need/'
  ],
  'GitHub momohuang/FusionNet-NLI': [
    '= https://github.com/momohuang/FusionNet-NLI',
    '= http://www.github.com/momohuang/FusionNet-NLI/',
    '= https://github.com/momohuang/FusionNet-NLI.git',
    '~ https://github.com/momohuang/FusionNet-NLI?tab=readme-ov-file',
    '< https://github.com/momohuang/FusionNet-NLI/tree/master/src',
    '< https://github.com/momohuang/FusionNet-NLI/issues/1'
  ],
  'GitLab group/sub/project': [
    '= https://gitlab.com/group/sub/project',
    '= https://gitlab.com/group/sub/project.git',
    '< https://gitlab.com/group/sub/project/-/tree/main'
  ],
  'Gitee a/b': ['= https://gitee.com/a/b'],
  'Hugging Face google/gemma-2b': [
    '= https://huggingface.co/google/gemma-2b',
    '= https://hf.co/google/gemma-2b/',
    '< https://huggingface.co/google/gemma-2b/tree/main'
  ],
  'Hugging Face datasets/allenai/c4': [
    '= https://huggingface.co/datasets/allenai/c4',
    '< https://huggingface.co/datasets/allenai/c4/viewer'
  ],
  'Hugging Face spaces/a/b': ['= https://huggingface.co/spaces/a/b'],
  YouTube: [
    '= https://www.youtube.com/watch?v=6KHSPiYlZ-U',
    '= https://youtu.be/6KHSPiYlZ-U',
    '= https://m.youtube.com/watch?v=6KHSPiYlZ-U',
    '~ https://www.youtube.com/watch?v=6KHSPiYlZ-U&t=42s',
    '~ https://www.youtube.com/watch?list=PL1&v=6KHSPiYlZ-U',
    '~ https://youtu.be/6KHSPiYlZ-U?t=42',
    '~ https://www.youtube.com/embed/6KHSPiYlZ-U',
    '~ https://www.youtube.com/shorts/6KHSPiYlZ-U',
    '~ https://www.youtube.com/live/6KHSPiYlZ-U?feature=share',
    '~ https://www.youtube.com/v/6KHSPiYlZ-U',
    '~ https://www.youtube-nocookie.com/embed/6KHSPiYlZ-U'
  ],
  'Bilibili BV1xx411c7mD': [
    '= https://www.bilibili.com/video/BV1xx411c7mD',
    '= https://m.bilibili.com/video/BV1xx411c7mD/',
    '= https://b23.tv/BV1xx411c7mD',
    '~ https://www.bilibili.com/video/BV1xx411c7mD?p=2',
    '~ https://player.bilibili.com/player.html?aid=1&bvid=BV1xx411c7mD&page=1'
  ],
  'Bilibili av170001': ['= https://www.bilibili.com/video/av170001'],
  Zhihu: [
    '= https://zhuanlan.zhihu.com/p/37601161',
    '= https://www.zhihu.com/question/19555513',
    '= https://www.zhihu.com/question/19555513/answer/12238112'
  ],
  WeChat: [
    '~ https://mp.weixin.qq.com/s/Ab_c-0123456789ABCDEFG',
    '~ http://mp.weixin.qq.com/s?__biz=MzIwMTc4ODE0Mw==&mid=2247487348&idx=1&sn=8ee8bf#wechat_redirect',
    '~ http://mp.weixin.qq.com/s?mid=2247487348&idx=1&__biz=MzIwMTc4ODE0Mw%3D%3D'
  ]
}

/** Addresses that look like some of these, and are none. */
const unknown: readonly string[] = [
  'https://arxiv.org/list/cs.CL/recent',
  'https://arxiv.org/a/huang_h_1',
  'https://arxiv.org/abs/1713.07341',
  'https://arxiv.org/abs/171.07341',
  'https://arxiv.org.evil.com/abs/1711.07341',
  'https://evil-arxiv.org/abs/1711.07341',
  'https://arxiv.org@evil.com/abs/1711.07341',
  'https://evil.com\\@arxiv.org/abs/1711.07341',
  'https://evil.com#@arxiv.org/abs/1711.07341',
  'https://arxiv.org:8443/abs/1711.07341',
  'https://evil.com/https://arxiv.org/abs/1711.07341',
  'ftp://arxiv.org/abs/1711.07341',
  'https://doi.org/',
  'https://doi.org/the-identifier/resources',
  'https://dl.acm.org/citation.cfm?id=3098036',
  'https://dl.acm.org/doi/proceedings/10.1145/3097983',
  'https://link.springer.com/journal/10994',
  'https://openreview.net/group?id=ICLR.cc/2018',
  'https://openreview.net/references/pdf?id=B1x0_mZ-zCb',
  'https://openreview.net/profile?id=~A_B1',
  'https://aclanthology.org/volumes/P18-1/',
  'https://aclanthology.org/events/acl-2020/',
  'https://aclanthology.org/people/a/a-b/',
  'https://proceedings.mlr.press/v80/',
  'https://proceedings.mlr.press/v80/index.html',
  'https://proceedings.mlr.press/v80/assets/bib/citations.bib',
  'https://jmlr.org/papers/v15/',
  'https://jmlr.org/papers/v15/index.html',
  'https://openaccess.thecvf.com/CVPR2021?day=all',
  'https://papers.nips.cc/book/advances-in-neural-information-processing-systems-30-2017',
  'https://papers.nips.cc/paper/2017',
  'https://www.paperweekly.site/papers/notes/12',
  'https://paperswithcode.com/sota/image-classification-on-imagenet',
  'https://github.com/topics/nlp',
  'https://github.com/features/actions',
  'https://github.com/orgs/google/repositories',
  'https://github.com/momohuang',
  'https://github.com.evil.com/a/b',
  'https://gist.github.com/a/0123456789abcdef',
  'https://gitlab.com/explore/projects',
  'https://gitlab.com/users/sign_in',
  'https://gitlab.com/group',
  'https://huggingface.co/bert-base-uncased',
  'https://huggingface.co/docs/transformers/index',
  'https://huggingface.co/datasets',
  'https://huggingface.co/collections/a/b-1',
  'https://www.youtube.com/playlist?list=PL1',
  'https://www.youtube.com/@handle',
  'https://www.youtube.com/watch?v=short',
  'https://youtube.com.evil.com/watch?v=6KHSPiYlZ-U',
  'https://www.bilibili.com/bangumi/play/ep1',
  'https://b23.tv/AbCdE12',
  'https://www.zhihu.com/people/a',
  'https://zhuanlan.zhihu.com/column',
  'https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=M',
  'https://example.org/',
  'not an address'
]

const opens = {'=': 'page', '~': 'shape', '<': 'part'} as const

test('the table is long enough to be worth its name', () => {
  const addresses = [...Object.values(known).flat(), ...unknown]
  assert.ok(addresses.length >= 120, String(addresses.length))
  assert.equal(new Set(addresses).size, addresses.length)
})

for (const [name, rows] of Object.entries(known)) {
  test(`${rows.length} addresses open ${name}`, () => {
    const ids = new Set<string>()
    for (const row of rows) {
      const address = row.slice(2)
      const found = recognise(address)
      assert.ok(found !== null, `${address} is known`)
      const {en, shown} = schemes[found.scheme]
      assert.equal(shown ? `${en} ${found.id}` : en, name, address)
      assert.equal(found.opens, opens[row.charAt(0) as keyof typeof opens], address)
      ids.add(found.id)
    }
    // What readers do not see must not differ either, where one name stands for one thing.
    if (!['CVF', 'Zhihu', 'WeChat'].includes(name)) assert.equal(ids.size, 1)
  })
}

for (const address of unknown) {
  test(`${address} is nobody's`, () => assert.equal(recognise(address), null))
}

test("a scheme's own address is known by its scheme, and opens its page", () => {
  for (const row of Object.values(known).flat()) {
    const {scheme, id} = recognise(row.slice(2)) ?? assert.fail()
    const address = schemeAddress(scheme, id)
    if (address === null) continue
    assert.ok(URL.canParse(address), address)
    const again = recognise(address)
    assert.deepEqual([again?.scheme, again?.id], [scheme, id], address)
    if (row.startsWith('=')) assert.equal(again?.opens, 'page', address)
  }
})

test('every scheme can be read from some address, and every form fits some', () => {
  const found = Object.values(known).flatMap(rows => rows.map(row => recognise(row.slice(2))?.scheme))
  const elsewhere = ['aaai', 'ieee', 'ijcai', 'pii', 'pubmed', 's2', 'codeberg', 'bitbucket']
  assert.deepEqual(
    Object.keys(schemes)
      .filter(scheme => !found.some(other => other === scheme))
      .sort(),
    elsewhere.sort()
  )
  assert.deepEqual(
    Object.keys(schemes).filter(scheme => !identifierForms.some(form => form.scheme === scheme)),
    []
  )
})

test('whatever stands in an address, its own address is one line of plain characters', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), rest => {
      for (const start of ['https://doi.org/10.1000/', 'https://github.com/a/', 'https://openreview.net/forum?id=']) {
        const found = recognise(start + rest)
        const address = found && schemeAddress(found.scheme, found.id)
        if (address) assert.match(address, /^https:\/\/[!-~]+$/)
      }
    })
  )
})
