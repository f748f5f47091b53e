import assert from 'node:assert/strict'
import {test} from 'node:test'
import {protect} from '../../../src/outputs/citing/protect.js'

const titles: Readonly<Record<string, string>> = {
  'FusionNet: Fusing via Fully-Aware Attention': '{FusionNet}: Fusing via Fully-Aware Attention',
  'Nested LSTMs': 'Nested {LSTMs}',
  'Is BERT-based QA Solved?': 'Is {BERT}-based {QA} Solved?',
  'What is an RNN?': 'What is an {RNN}?',
  'Deep Q-Networks and A* in 3D': 'Deep {Q}-Networks and {A*} in {3D}',
  'A Study of C++': 'A Study of {C++}',
  'S3FD: Single Shot Face Detector': '{S3FD}: Single Shot Face Detector',
  'iPhone Photos in the Wild': '{iPhone} Photos in the Wild',
  'Don’t Stop': 'Don’t Stop',
  'I’m Sorry': '{I’m} Sorry',
  'Learning to read Wikipedia': 'Learning to read {Wikipedia}',
  'Learning to learn by gradient descent by gradient descent':
    'Learning to learn by gradient descent by gradient descent',
  'Hybrid semi-Markov CRF for Sequences': 'Hybrid semi-{Markov} {CRF} for Sequences',
  'Self-Attention and non-Gaussian Noise': 'Self-Attention and non-{Gaussian} Noise',
  'word2vec Explained': 'word2vec Explained',
  '词向量 Word2Vec 与BERT的比较': '词向量 {Word2Vec} 与{BERT}的比较',
  只有文字: '只有文字',
  'ALL CAPITALS': '{ALL} {CAPITALS}',
  'R&D at 100%, #1 for $5': '{R\\&D} at 100\\%, \\#1 for \\$5',
  'x_1 ~ y^2 \\ {z} <a> | ``b`':
    'x\\_1 \\textasciitilde{} y\\textasciicircum{}2 \\textbackslash{} \\textbraceleft{}z\\textbraceright{} ' +
    '\\textless{}a\\textgreater{} \\textbar{} `{}`b`',
  "Dashes -- and ---, quotes ''": "Dashes -{}- and -{}-{}-, quotes '{}'"
}
for (const [title, printed] of Object.entries(titles)) {
  test(`${title} is ${printed}`, () => assert.equal(protect(title), printed))
}
