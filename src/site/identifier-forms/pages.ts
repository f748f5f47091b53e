import {form} from './form.js'

/** Talks and articles about papers. */
export const pages = [
  form('youtube', 'page', 'youtube.com', /^\/watch\/?\?v=([\w-]{11})$/),
  form('youtube', 'page', 'youtu.be', /^\/([\w-]{11})\/?(?:\?|$)/),
  form(
    'youtube',
    'shape',
    ['youtube.com', 'music.youtube.com', 'youtube-nocookie.com'],
    /^\/watch\/?\?(?:.*&)?v=([\w-]{11})(?:&|$)|^\/(?:embed|shorts|live|v|e)\/([\w-]{11})\/?(?:\?|$)/
  ),
  form('bilibili', 'page', ['bilibili.com', 'b23.tv'], /^\/(?:video\/)?(BV1[\dA-Za-z]{9}|av\d+)\/?(?:\?|$)/),
  form('bilibili', 'shape', 'player.bilibili.com', /^\/player\.html\?(?:.*&)?bvid=(BV1[\dA-Za-z]{9})(?:&|$)/),
  form('zhihu', 'page', 'zhuanlan.zhihu.com', /^\/p\/(\d+)\/?(?:\?|$)/, id => `zhuanlan.zhihu.com/p/${id}`),
  form('zhihu', 'page', 'zhihu.com', /^\/(question\/\d+(?:\/answer\/\d+)?)\/?(?:\?|$)/, id => `www.zhihu.com/${id}`),
  form('weixin', 'shape', 'mp.weixin.qq.com', /^\/s\/([\w-]+)\/?(?:\?|$)/),
  form(
    'weixin',
    'shape',
    'mp.weixin.qq.com',
    /^\/s\?(?=(?:.*&)?__biz=([\w=-]+))(?=(?:.*&)?mid=(\d+))(?=(?:.*&)?idx=(\d+))/,
    (...groups) => groups.join('/')
  )
]
