import type {FeedTexts} from '../feeds.js'

export const feeds: FeedTexts = {
  about: '新的一期刊出，自己会到你的阅读器里来。',
  what: '订阅源（feed）是一个地址。阅读器隔一阵替你看一次，有新内容就放到你面前：不必注册，不留邮箱，本站也不知道谁在读。不想看了，在阅读器里删掉即可。',
  how: '在电脑、手机或网页上选一个阅读器，复制下面的一个地址，粘贴到它“添加订阅”的地方。送来的是全文：推荐语、图与链接都在，离线也能读。',
  formats: '每个订阅源有 Atom 与 JSON Feed 两种格式，内容相同；拿不准就用 Atom。',
  wholeSite: '整站',
  issues: '各期',
  issuesAbout: '一期一条，全文。',
  papers: '论文',
  papersAbout: '一篇论文一条，全文。',
  some: '只看一部分',
  someAbout: '只关心一个方向、一位推荐人、一个会议？它们各有自己的订阅源。',
  all: '一次全部订阅',
  allAbout: '把这份清单（OPML）导入阅读器，再删去不要的。',
  followPage: '订阅此页',
  kind: '订阅源',
  copyAddress: '这一页是给阅读器看的。复制下面的地址，粘贴到阅读器里，就订阅了：',
  readOnSite: '在网站上阅读',
  whatIsThis: '订阅是怎么回事',
  from: '载于'
}
