/** The Chinese names of the keys of the front matter. */
export const frontMatterNames = {
  编号: 'number',
  期号: 'number',
  标题: 'title',
  日期: 'date',
  来源: 'source',
  简介: 'description',
  编辑: 'editors',
  草稿: 'draft',
  封面: 'cover'
} as const
