import type {Html} from '../../model/issue.js'
import type {Language} from '../../model/settings.js'

/** Text and the language it is in, for `lang` attributes: fonts, hyphenation and speech depend on it. */
export type Text = {readonly text: string; readonly lang: string}
export type HtmlText = {readonly html: Html; readonly lang: string}

/** The script decides; where there is none (`@2018`), the language of the document holds. */
export function textOf(text: string, language: Language): Text {
  return {text, lang: languageOf(text, language)}
}

/** `null` if there is nothing to read. */
export function htmlTextOf(html: Html, language: Language): HtmlText | null {
  return html.trim() === '' ? null : {html, lang: languageOf(html.replace(/<[^>]*>|&[^;\s]+;/g, ' '), language)}
}

function languageOf(text: string, language: Language): string {
  // What begins from the right is read from there, whatever else is in it.
  const [, first = ''] = /(\p{L})/u.exec(text) ?? []
  if (/\p{Script=Arabic}/u.test(first)) return 'ar'
  if (/\p{Script=Hebrew}/u.test(first)) return 'he'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Han}/u.test(text)) return 'zh-Hans'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  return /\p{Script=Latin}/u.test(text) ? 'en' : language
}
