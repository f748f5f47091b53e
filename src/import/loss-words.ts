import type {ClaimKind} from '../model/issue.js'
import {type Message, message} from '../model/message.js'

/** What a kind of loss is called, and why it is left out, where that is not plain. */
export type LossWords = {readonly name: Message; readonly why: Message | null}

const claims: Readonly<Record<ClaimKind, LossWords>> = {
  'front matter': words(message`front matter`),
  headline: words(message`headline`, message`kept without the name of the site behind it`),
  byline: words(message`byline`, message`its date is kept`),
  number: words(message`issue line`, message`its number is kept`),
  introduction: words(message`introduction`),
  'section label': words(message`section`, message`no entry follows it`),
  banner: words(message`banner`, message`decorates the beginning of an entry, or of the issue`),
  title: words(message`title`),
  recommender: words(message`recommenders`),
  tag: words(message`tags`),
  venue: words(message`venue`),
  authors: words(message`authors`),
  id: words(message`id`),
  summary: words(message`summary`),
  figure: words(message`figure`),
  caption: words(message`caption`, message`no figure goes with it`),
  poster: words(message`poster`, message`a poster with a code to scan, right before the paper link`),
  'link label': words(message`label of a link`),
  link: words(message`link`),
  comment: words(message`comment`),
  boilerplate: words(message`boilerplate`, message`the publisher’s own notices, which are no part of the issue`),
  unknown: words(message`unknown`, message`fits nothing; it stands in a comment at the end of the issue`)
}

/** By kind: what lines of an issue are, and what a page holds besides. */
export const lossWords: Readonly<Record<string, LossWords>> = {
  ...claims,
  hidden: words(message`hidden`, message`no reader of the page sees it`),
  head: words(message`head`, message`says something of the page, and is not on it`),
  script: words(message`script`, message`no text, and never run`),
  style: words(message`style`, message`no text`),
  'for pages without scripts': words(message`without scripts`, message`repeats what a script shows`),
  frame: words(message`frame`, message`another page within the page`),
  video: words(message`video`, message`no text and no figure`),
  sound: words(message`sound`, message`no text and no figure`),
  card: words(message`card`, message`an advertisement of an account or a programme`),
  drawing: words(message`drawing`, message`decoration that is drawn in the page itself`),
  control: words(message`control`, message`a button or a field of the page`),
  rule: words(message`dividing line`, message`a line between parts`),
  emoji: words(message`emoji`, message`a small picture within a sentence`),
  'blank picture': words(message`blank picture`, message`a stand-in, or one that counts visits`),
  background: words(message`background`, message`decoration behind words`),
  'link around a picture': words(message`picture link`, message`the picture is kept, where it leads is not`),
  'headline again': words(message`headline`, message`stands above already`),
  'outside the article': words(message`around it`, message`menus and notices of the page, outside the article`)
}

function words(name: Message, why: Message | null = null): LossWords {
  return {name, why}
}
