import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {identifierOf} from '../../src/site/identifier.js'

const hash = '0123456789abcdef0123456789abcdef'
const forms: Record<string, readonly string[]> = {
  'arxiv:1711.07341': [
    'https://arxiv.org/abs/1711.07341',
    'http://www.arxiv.org/abs/1711.07341v2',
    'https://arxiv.org/abs/1711.07341v12?context=cs.CL#x',
    'https://arxiv.org/pdf/1711.07341',
    'https://arxiv.org/pdf/1711.07341v1.pdf',
    'https://arxiv.org/html/1711.07341v1/',
    'https://arxiv.org/abs/arXiv:1711.07341',
    'https://export.arxiv.org/abs/1711.07341',
    'http://cn.arxiv.org/abs/1711.07341',
    'https://ar5iv.labs.arxiv.org/html/1711.07341',
    'https://www.alphaxiv.org/abs/1711.07341',
    'https://huggingface.co/papers/1711.07341',
    'https://doi.org/10.48550/arXiv.1711.07341',
    'HTTPS://ARXIV.ORG/abs/1711.07341'
  ],
  'arxiv:0704.0001': ['https://arxiv.org/abs/0704.0001'],
  'arxiv:math/0309136': [
    'https://arxiv.org/abs/math.GT/0309136',
    'https://arxiv.org/abs/math/0309136v3',
    'https://arxiv.org/pdf/math/0309136.pdf',
    'https://doi.org/10.48550/arXiv.math/0309136'
  ],
  'doi:10.1145/3097983.3098036': [
    'https://doi.org/10.1145/3097983.3098036',
    'http://dx.doi.org/10.1145/3097983.3098036',
    'https://dl.acm.org/doi/10.1145/3097983.3098036',
    'https://dl.acm.org/doi/abs/10.1145/3097983.3098036?casa_token=x',
    'https://dl.acm.org/doi/pdf/10.1145/3097983.3098036',
    'https://doi.org/10.1145%2F3097983.3098036'
  ],
  'doi:10.1007/978-3-319-46448-0_2': [
    'https://link.springer.com/chapter/10.1007/978-3-319-46448-0_2',
    'https://link.springer.com/content/pdf/10.1007/978-3-319-46448-0_2.pdf',
    'https://doi.org/10.1007/978-3-319-46448-0_2'
  ],
  'doi:10.1038/nature14539': [
    'https://www.nature.com/articles/nature14539',
    'https://www.nature.com/articles/nature14539.pdf',
    'https://doi.org/10.1038/NATURE14539'
  ],
  'doi:10.1101/2020.01.01.123456': ['https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf'],
  'doi:10.3389/fnins.2018.00331': ['https://www.frontiersin.org/articles/10.3389/fnins.2018.00331/full'],
  'doi:10.1371/journal.pone.0130140': ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0130140'],
  'openreview:B1x0_mZ-zCb': [
    'https://openreview.net/forum?id=B1x0_mZ-zCb',
    'https://openreview.net/pdf?id=B1x0_mZ-zCb',
    'https://openreview.net/forum?noteId=abc&id=B1x0_mZ-zCb&x=1'
  ],
  'acl:P18-1234': [
    'http://aclweb.org/anthology/P18-1234',
    'http://www.aclweb.org/anthology/P18-1234.pdf',
    'https://www.aclweb.org/anthology/P/P18/P18-1234.pdf',
    'https://aclanthology.org/P18-1234/',
    'https://aclanthology.org/P18-1234v2.pdf',
    'http://aclanthology.info/papers/P18-1234/p18-1234',
    'https://doi.org/10.18653/v1/P18-1234'
  ],
  'acl:2020.acl-main.1': [
    'https://aclanthology.org/2020.acl-main.1.pdf',
    'https://doi.org/10.18653/v1/2020.acl-main.1'
  ],
  'pmlr:v80/foo18a': [
    'http://proceedings.mlr.press/v80/foo18a.html',
    'https://proceedings.mlr.press/v80/foo18a/foo18a.pdf',
    'http://jmlr.org/proceedings/papers/v80/foo18a.html'
  ],
  'jmlr:v15/srivastava14a': [
    'http://jmlr.org/papers/v15/srivastava14a.html',
    'http://www.jmlr.org/papers/volume15/srivastava14a/srivastava14a.pdf'
  ],
  'cvf:foo_bar_to_baz_cvpr_2018': [
    'http://openaccess.thecvf.com/content_cvpr_2018/html/Foo_Bar_to_Baz_CVPR_2018_paper.html',
    'http://openaccess.thecvf.com/content_cvpr_2018/papers/Foo_Bar_to_Baz_CVPR_2018_paper.pdf',
    'https://openaccess.thecvf.com/content/CVPR2018/html/Foo_Bar_to_Baz_CVPR_2018_paper.html',
    'https://www.cv-foundation.org/openaccess/content_cvpr_2018/html/Foo_Bar_to_Baz_CVPR_2018_paper.html'
  ],
  [`neurips:${hash}`]: [
    `https://papers.nips.cc/paper/2018/hash/${hash}-Abstract.html`,
    `https://proceedings.neurips.cc/paper/2018/file/${hash}-Paper.pdf`,
    `https://proceedings.neurips.cc/paper_files/paper/2022/hash/${hash}-Abstract-Conference.html`
  ],
  'nips:7181': [
    'https://papers.nips.cc/paper/7181-attention-is-all-you-need',
    'http://papers.nips.cc/paper/7181-attention-is-all-you-need.pdf'
  ],
  'paperweekly:2005': [
    'https://www.paperweekly.site/papers/2005',
    'http://www.paperweekly.site/papers/2005',
    'http://paperweekly.site/papers/2005/'
  ],
  'paperweekly:7': ['https://www.paperweekly.site/papers/7'],
  'ieee:8100000': [
    'https://ieeexplore.ieee.org/document/8100000/',
    'https://ieeexplore.ieee.org/abstract/document/8100000',
    'http://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=08100000'
  ],
  'ijcai:2018/123': ['https://www.ijcai.org/proceedings/2018/123', 'https://www.ijcai.org/proceedings/2018/0123.pdf'],
  'aaai:aaai18/16234': ['https://www.aaai.org/ocs/index.php/AAAI/AAAI18/paper/view/16234/16220'],
  'aaai:aaai/4567': ['https://ojs.aaai.org/index.php/AAAI/article/view/4567'],
  's2:0123456789abcdef0123456789abcdef01234567': [
    'https://www.semanticscholar.org/paper/Foo-Bar/0123456789abcdef0123456789abcdef01234567',
    'https://www.semanticscholar.org/paper/0123456789ABCDEF0123456789ABCDEF01234567'
  ],
  'github:owner/some.repo': [
    'https://github.com/Owner/Some.Repo',
    'https://github.com/owner/some.repo/',
    'https://github.com/owner/some.repo.git'
  ]
}
for (const [key, addresses] of Object.entries(forms)) {
  for (const address of addresses) {
    test(`${address} is ${key}`, () => {
      const found = identifierOf(address)
      assert.equal(found && `${found.scheme}:${found.id}`, key)
    })
  }
}

const uncertain = [
  'https://arxiv.org/list/cs.CL/recent',
  'https://arxiv.org/abs/1711.07341x',
  'https://notarxiv.org/abs/1711.07341',
  'https://arxiv.org.example.com/abs/1711.07341',
  'https://example.com/?u=https://arxiv.org/abs/1711.07341',
  'https://openreview.net/group?id=ICLR.cc/2018',
  'https://aclanthology.org/volumes/P18-1/',
  'https://aclanthology.org/attachments/P18-1234.Notes.pdf',
  'https://dl.acm.org/doi/proceedings/10.1145/3097983',
  'https://www.paperweekly.site/papers/notes/12',
  'https://www.paperweekly.site/papers',
  'https://openaccess.thecvf.com/content_cvpr_2018/Supplemental/Foo_CVPR_2018_supplemental.pdf',
  'https://github.com/owner',
  'https://github.com/tensorflow/models/tree/master/research/foo',
  'https://example.com/paper.pdf',
  'mailto:a@example.com',
  'arxiv.org/abs/1711.07341',
  ''
]
for (const address of uncertain) {
  test(`${address || 'nothing'} names no paper`, () => assert.equal(identifierOf(address), null))
}

test('nothing an address may hold makes it throw', () => {
  const hosts = fc.constantFrom(
    'arxiv.org',
    'doi.org',
    'github.com',
    'aclweb.org',
    'openreview.net',
    'link.springer.com'
  )
  fc.assert(
    fc.property(hosts, fc.string({unit: 'binary'}), (host, rest) => {
      identifierOf(`https://${host}/${rest}`)
      identifierOf(rest)
    })
  )
})
