import type {MessageLanguage} from '../model/message-language.js'

type Words = {
  /** What it is. */
  readonly name: string
  /** Why it is left out. */
  readonly why: string
}

/** What the kinds of loss are called, and why each is left out. A kind without a row goes by its own name. */
export const lossWords: Readonly<Record<MessageLanguage, Readonly<Record<string, Words>>>> = {
  en: {
    banner: {name: 'banner', why: 'decorates the beginning of an entry, or of the issue'},
    poster: {name: 'poster', why: 'a poster with a code to scan, right before the paper link'},
    boilerplate: {name: 'boilerplate', why: 'the publisher’s own notices, which are no part of the issue'},
    unknown: {name: 'unknown', why: 'fits nothing; it stands in a comment at the end of the issue'},
    byline: {name: 'byline', why: 'its date is kept'},
    number: {name: 'issue line', why: 'its number is kept'},
    headline: {name: 'headline', why: 'kept without the name of the site behind it'},
    caption: {name: 'caption', why: 'no figure goes with it'},
    'section label': {name: 'section', why: 'no entry follows it'},
    hidden: {name: 'hidden', why: 'no reader of the page sees it'},
    script: {name: 'script', why: 'no text, and never run'},
    style: {name: 'style', why: 'no text'},
    'for pages without scripts': {name: 'without scripts', why: 'repeats what a script shows'},
    frame: {name: 'frame', why: 'another page within the page'},
    video: {name: 'video', why: 'no text and no figure'},
    sound: {name: 'sound', why: 'no text and no figure'},
    card: {name: 'card', why: 'an advertisement of an account or a programme'},
    drawing: {name: 'drawing', why: 'decoration that is drawn in the page itself'},
    control: {name: 'control', why: 'a button or a field of the page'},
    rule: {name: 'rule', why: 'a line between parts'},
    emoji: {name: 'emoji', why: 'a small picture within a sentence'},
    'blank picture': {name: 'blank picture', why: 'a stand-in, or one that counts visits'},
    background: {name: 'background', why: 'decoration behind words'},
    'link around a picture': {name: 'picture link', why: 'the picture is kept, where it leads is not'},
    'headline again': {name: 'headline', why: 'stands above already'},
    'outside the article': {name: 'around it', why: 'menus and notices of the page, outside the article'}
  },
  zh: {
    banner: {name: '题图', why: '每篇之前或卷首的装饰图'},
    poster: {name: '海报', why: '论文链接之前的扫码海报'},
    boilerplate: {name: '套话', why: '公众号自己的启事，不属于这一期'},
    unknown: {name: '不认得', why: '哪里都放不进，写在这一期末尾的备注里'},
    byline: {name: '署名行', why: '只留下日期'},
    number: {name: '期号行', why: '只留下期号'},
    headline: {name: '标题行', why: '去掉了后面的站名'},
    caption: {name: '图注', why: '没有对应的图'},
    'section label': {name: '小节', why: '后面没有论文'},
    hidden: {name: '隐藏', why: '页面上看不见'},
    script: {name: '脚本', why: '不是文字，也从不运行'},
    style: {name: '样式', why: '不是文字'},
    'for pages without scripts': {name: '无脚本时', why: '与脚本显示的重复'},
    frame: {name: '内嵌页', why: '页面里的另一个页面'},
    video: {name: '视频', why: '不是文字也不是图'},
    sound: {name: '音频', why: '不是文字也不是图'},
    card: {name: '名片', why: '公众号或小程序的推广'},
    drawing: {name: '绘图', why: '页面自带的装饰'},
    control: {name: '按钮', why: '页面的按钮或输入框'},
    rule: {name: '分隔线', why: '只是一条线'},
    emoji: {name: '表情', why: '句子里的小图'},
    'blank picture': {name: '空白图', why: '占位或统计访问用'},
    background: {name: '背景图', why: '文字后面的装饰'},
    'link around a picture': {name: '图上的链接', why: '图留下了，它通向哪里没有留'},
    'headline again': {name: '标题', why: '上面已有'},
    'outside the article': {name: '正文之外', why: '页面的菜单与提示'}
  }
}
