import {arrow, box, figure, text} from '../kit/index.mjs'

const branches = [
  {
    tone: 'blue',
    label: 'Unsupervised',
    note: 'senses found in text',
    y: 250,
    leaves: [
      ['Two-stage', 'cluster contexts, then learn'],
      ['Joint training', 'induce and learn at once'],
      ['Contextualised', 'a vector for each occurrence'],
      ['Multilingual', 'translations tell senses apart']
    ]
  },
  {
    tone: 'teal',
    label: 'Knowledge-based',
    note: 'senses taken from a resource',
    y: 690,
    leaves: [
      ['Enhanced words', 'retrofit vectors to WordNet'],
      ['Sense vectors', 'one per entry of an inventory'],
      ['Concepts, entities', 'nodes of a knowledge graph']
    ]
  }
]
const root = box(40, 414, 236, 112, 'Vectors of\nmeaning', {tone: 'grey', fill: 'deep', size: 32, bold: true})

export default figure(
  1440,
  900,
  [
    root,
    branches.map(({tone, label, note, y, leaves}) => {
      const stem = box(368, y - 62, 330, 124, label, {tone, fill: 'base', size: 32, bold: true, note})
      const top = y - (leaves.length - 1) * 55
      return [
        arrow(root.right, stem.left, {route: 'hvh', tone, width: 4, head: 'none'}),
        leaves.map(([name, hint], i) => {
          const leaf = box(790, top + i * 110 - 40, 270, 80, name, {tone, size: 28, bold: true})
          return [
            arrow(stem.right, leaf.left, {route: 'hvh', tone, head: 'none'}),
            leaf,
            text(1082, top + i * 110, hint, {anchor: 'start', size: 24, tone: 'muted'})
          ]
        }),
        stem
      ]
    })
  ],
  1200
)
