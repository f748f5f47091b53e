/** What stands where the title of a paper belongs until an editor writes it; never the title of a paper. */
export const placeholderTitles = {zh: '论文题目', en: 'Title of the paper'} as const
