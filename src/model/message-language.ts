/** The languages the program speaks to its users in; that of a site is a setting of its own. */
export const messageLanguages = ['en', 'zh'] as const

export type MessageLanguage = (typeof messageLanguages)[number]
