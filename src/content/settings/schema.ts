import type {OutputName, Settings} from '../../model/settings.js'
import {defaults} from './defaults.js'

type Schema = Readonly<Record<string, unknown>>
type Properties<T> = {readonly [Name in keyof T]-?: Schema}

const url = (description: string, pattern: string, example: string): Schema => ({
  ...{type: 'string', pattern, description},
  examples: [example]
})
const whole = (description: string, minimum: number, maximum: number): Schema => ({
  ...{type: 'integer', minimum, maximum},
  description
})
const several = (items: Schema, description: string): Schema => ({
  ...{type: 'array', items, minItems: 1, uniqueItems: true},
  description
})

/**
 * JSON Schema of content/site.yaml, for editors that complete and check while one types. It says less than the check,
 * which also knows what addresses and paths have to be. A setting that it lacks does not compile. Draft 7, since that is
 * what editors understand.
 */
export function settingsSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '网站的设置 / The settings of a site',
    ...map(properties, {...defaults, address: ''}),
    required: ['title', 'address']
  }
}

const outputs: Properties<Record<OutputName, boolean>> = {
  papers: part('每篇论文一页', 'a page for each paper'),
  tags: part('每个标签一页', 'a page for each tag'),
  recommenders: part('每位推荐人一页', 'a page for each recommender'),
  venues: part('每个会议期刊一页', 'a page for each venue'),
  years: part('每一年一页', 'a page for each year'),
  figures: part('图览', 'the wall of figures'),
  search: part('搜索', 'the search'),
  cards: part('分享图', 'share pictures'),
  shelf: part('读者自己的书架', "the reader's own shelf"),
  statistics: part('统计', 'statistics'),
  feed: part('订阅源', 'feeds'),
  sitemap: part('站点地图', 'the sitemap'),
  citations: part('引用文件', 'citation files'),
  data: part('数据文件', 'data files')
}

const figures: Properties<Settings['figures']> = {
  widths: several(whole('像素 / Pixels', 16, 8192), '图的宽度，从小到大 / Widths of the figures, ascending'),
  formats: several({enum: ['avif', 'webp']}, '图的格式，最好的在前 / Formats of the figures, the best first'),
  quality: whole('越大越清楚，文件也越大 / More is clearer and larger', 1, 100),
  effort: whole('越大压得越小，也越慢 / More is smaller and slower', 0, 6)
}

const item: Properties<Settings['navigation'][number]> = {
  text: {type: 'string', description: '显示的文字 / What it says'},
  href: url(
    '站内地址，不含 base，或完整的网址 / A path without base, or a whole address',
    '^(/|https?:|mailto:)',
    '/tags/'
  )
}

const properties: Properties<Settings> = {
  title: {type: 'string', minLength: 1, description: '网站的名字 / The name of the site'},
  description: {type: 'string', description: '一句话介绍 / One sentence on what it is'},
  address: url('协议与域名，末尾不加斜线 / Scheme and host', '^https?://[^/?#]+/?$', 'https://papers.example.org'),
  base: url('网站所在的路径 / The path of the site, with a slash at both ends', '^[^\\s?#]*$', '/reading/'),
  firstAddress: url(
    '搬家前最初的地址 / Where it was first published',
    '^https?://',
    'https://old.example.org/reading/'
  ),
  language: {enum: ['zh-Hans', 'en'], description: '界面语言 / Language of the interface'},
  navigation: {
    type: 'array',
    description: '页眉里的链接 / Links in the header',
    items: {...map(item, {}), required: ['text', 'href']}
  },
  outputs: {...map(outputs, defaults.outputs), description: '可有可无的部分 / Optional parts'},
  feedLength: whole('各期的订阅源里有最近多少期 / Issues in the feed of issues', 1, 1000),
  figures: {...map(figures, defaults.figures), description: '图怎样缩放与压缩 / How figures are scaled and compressed'}
}

function part(chinese: string, english: string): Schema {
  return {type: 'boolean', description: `${chinese} / ${english}`}
}

/** With the default of each property that has one. */
function map(properties: Readonly<Record<string, Schema>>, defaults: Readonly<Record<string, unknown>>): Schema {
  const entries = Object.entries(properties).map(([name, schema]) => {
    const value = defaults[name]
    const isSimple = ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value)
    return [name, isSimple && value !== '' ? {...schema, default: value} : schema]
  })
  return {type: 'object', properties: Object.fromEntries(entries), additionalProperties: false}
}
