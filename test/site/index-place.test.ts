import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {test} from 'node:test'
import {compareText} from '../../src/site/compare-text.js'
import {createIndexPlaces} from '../../src/site/index-place.js'

const placeOf = createIndexPlaces()
const sorted = (names: readonly string[]) => names.toSorted((a, b) => compareText(placeOf(a).key, placeOf(b).key))
const letters = (...names: readonly string[]) => names.map(name => placeOf(name).letter).join('')

test('numbers stand in the order of what they count', () => {
  assert.deepEqual(sorted(['10-K', '3D Vision', '20 Newsgroups', '3D', '1000-hop', '007', '8']), [
    '3D',
    '3D Vision',
    '007',
    '8',
    '10-K',
    '20 Newsgroups',
    '1000-hop'
  ])
  assert.deepEqual(sorted(['GPT-10', 'GPT-9', 'GPT']), ['GPT', 'GPT-9', 'GPT-10'])
})

test('case, width, accents and what stands before the first letter do not count', () => {
  assert.equal(
    letters('attention', 'ＡＣＬ', 'Émotion', '@_zhang', '#tag', 'ÜberNet', '«x»', '10-K', '４K'),
    'AAEZTUX00'
  )
  assert.deepEqual(sorted(['émotion', 'Emotion b', 'EMOTION A']), ['émotion', 'EMOTION A', 'Emotion b'])
})

test('Han stands under the letter of its pinyin, after Latin, in order of pinyin', () => {
  const names = ['搜索', '人脸检测', '词向量', 'CRF', '机器阅读', '目标检测', '蒸馏', '对话系统', '啊', '座']
  assert.equal(letters(...names), 'SRCCJMZDAZ')
  assert.deepEqual(sorted(['词向量', 'CRF', '长文本', 'C++']), ['C++', 'CRF', '长文本', '词向量'])
  for (const [letter, first, last] of ['A啊澳', 'B芭怖', 'I', 'J击骏', 'T塌唾', 'U', 'Y压孕', 'Z匝座'].map(row => [
    ...row
  ]))
    if (first !== undefined && last !== undefined) assert.equal(letters(first, last), `${letter}${letter}`)
})

test('what no letter finds comes last, and nothing is lost', () => {
  assert.equal(letters('熵', 'β-VAE', 'にほんご', '訳語', '🙂', '', '—', 'Ж'), '~~~~~~~~')
  assert.ok(compareText('Z', '~') < 0 && compareText('0', 'A') < 0)
})

test('the order of Han is that of GB 2312, the same with every version of Node', () => {
  const all = Array.from({length: 0x9fa5 - 0x4e00 + 1}, (_, index) => String.fromCharCode(0x4e00 + index))
  const common = sorted(all.filter(character => placeOf(character).letter !== '~'))
  assert.equal(common.length, 3755)
  assert.equal(createHash('sha1').update(common.join('')).digest('hex').slice(0, 10), '1f23e541e2')
})
