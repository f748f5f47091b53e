import assert from 'node:assert/strict'
import {test} from 'node:test'
import {papersIn} from '../../src/add/papers-in.js'
import {wishOf} from '../../src/add/wish.js'

test('papers are named in many ways', () => {
  const table: Readonly<Record<string, string | null>> = {
    '1711.07341': 'arxiv 1711.07341 https://arxiv.org/abs/1711.07341',
    'arXiv:1711.07341v3': 'arxiv 1711.07341 https://arxiv.org/abs/1711.07341',
    'cs/0112017': 'arxiv cs/0112017 https://arxiv.org/abs/cs/0112017',
    'arXiv: math.GT/0309136': 'arxiv math/0309136 https://arxiv.org/abs/math/0309136',
    'https://arxiv.org/pdf/1711.07341v2.pdf': 'arxiv 1711.07341 https://arxiv.org/abs/1711.07341',
    'arxiv.org/abs/1711.07341': 'arxiv 1711.07341 https://arxiv.org/abs/1711.07341',
    'https://huggingface.co/papers/1711.07341': 'arxiv 1711.07341 https://arxiv.org/abs/1711.07341',
    '10.1145/3219819.3219890': 'doi 10.1145/3219819.3219890 https://doi.org/10.1145/3219819.3219890',
    'doi: 10.48550/arXiv.1711.07341': 'arxiv 1711.07341 https://arxiv.org/abs/1711.07341',
    'https://dl.acm.org/doi/pdf/10.1145/3219819.3219890':
      'doi 10.1145/3219819.3219890 https://doi.org/10.1145/3219819.3219890',
    'P18-1009': 'acl P18-1009 https://aclanthology.org/P18-1009/',
    '2020.acl-main.1': 'acl 2020.acl-main.1 https://aclanthology.org/2020.acl-main.1/',
    'https://openreview.net/pdf?id=BJIgi_eCZ': 'openreview BJIgi_eCZ https://openreview.net/forum?id=BJIgi_eCZ',
    'https://github.com/momohuang/FusionNet-NLI/tree/master/src':
      'github momohuang/FusionNet-NLI https://github.com/momohuang/FusionNet-NLI',
    'https://example.org/paper.pdf': 'null null https://example.org/paper.pdf',
    '': null,
    paper: null,
    '82': null,
    'FusionNet: Fusing via': null,
    'javascript:alert(1)': null,
    'file:///etc/passwd': null,
    '../0081.md': null,
    'content/issues/0081.md': null
  }
  for (const [written, expected] of Object.entries(table)) {
    const wish = wishOf(written)
    assert.equal(wish && `${wish.scheme} ${wish.id} ${wish.address}`, expected, written)
  }
})

test('the papers of a text are those that can be asked for, each once', () => {
  const text = `[paper](https://arxiv.org/pdf/1711.07341.pdf), arXiv:1711.07341, (https://arxiv.org/abs/1706.03762).
    Badge: https://img.shields.io/badge/arXiv-1234.56789-red https://github.com/some/thing
    见 https://aclanthology.org/P18-1009。`
  assert.deepEqual(
    papersIn(text).map(({scheme, id}) => `${scheme}:${id}`),
    ['arxiv:1711.07341', 'arxiv:1706.03762', 'acl:P18-1009']
  )
})
