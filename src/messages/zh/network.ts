/** What came of asking other machines. */
export const network = {
  'Unexpected failure ({1})': '没有取到（{1}）',
  'Unexpected host name that nobody knows': '查不到这个主机名',
  'Unexpected silence of the name service': '域名服务没有应答',
  'Unexpected refusal of the connection': '对方拒绝连接',
  'Unexpected end of the connection in the middle of the answer': '应答到一半，连接断了',
  'Unexpected way to the host that is cut': '到对方的网络不通',
  'Unexpected answer that is no HTTP': '对方的应答不是 HTTP',
  'Unexpected bytes that cannot be unpacked': '应答的内容解不开',
  'Unexpected certificate or encryption of the host': '对方的证书或加密有问题',
  'Unexpected end of the run': '运行中断了',
  '{1}, to be asked again in {2} s': '{1}，对方要求 {2} 秒后再来',
  'Unexpected redirect to what is no address': '跳转的目标不是网址',
  'Unexpected chain of redirects, expected at most {1}': '跳转太多，应不超过 {1} 次',
  'Unexpected notice of the host instead of the figure (it looks like `{1}`)':
    '图床给的是告示，不是这张图（与 `{1}` 相像）',
  'Unexpected `{1}`, expected https: or http:': '网址以 `{1}` 开头，应为 https: 或 http:',
  'Unexpected name or password in an address': '网址里有用户名或密码',
  'Unexpected port {1}, expected 80, 443 or one from 1024': '端口是 {1}，应为 80、443 或不小于 1024',
  'Unexpected address in this machine’s own network ({1}), expected a public one':
    '网址在本机或内网（{1}），应为公开的网址',
  'Unexpected wait of {1} s for {2}': '等{2}等了 {1} 秒',
  'an answer': '应答',
  'Unexpected answer {1}': '对方应答 {1}',
  'Unexpected answer {1}, expected the figure': '对方应答 {1}，应为这张图',
  'Unexpected picture that {1} sends for {2} addresses, expected one for each':
    '{1} 对 {2} 个网址给的是同一张图，应各不相同',
  'Unexpected answer {1}, expected a picture': '对方应答 {1}，应为一张图',
  'never seen alive': '从未打开过',
  'last seen alive {1}': '上次打开是在 {1}',
  'Unexpected dead link ({1} on {2}, {3}), expected one that opens: `{4}`':
    '链接打不开（{2} 应答：{1}，{3}），应换一个能打开的：`{4}`',
  'Look for where it went; a copy from the time of the issue may be at {1}':
    '请看看它搬到了哪里；这一期刊出时的存档或许在 {1}',
  'Unexpected address that moved for good, expected `{1}`': '网址已永久搬走，应为 `{1}`',
  'nobody knows the host': '查不到主机名',
  'Unexpected silence of {1}, tried {2} addresses in a row': '{1} 没有应答，已连着试了 {2} 个网址',
  'Unexpected packing `{1}`, expected the bytes as they are': '对方以 `{1}` 打包，应为未打包的内容',
  'Unexpected size over {1} MB, expected less': '大小超过 {1} MB，应小一些',
  'the whole of an answer': '完整的应答',
  'nobody to ask about this address': '没有可以询问这个网址的地方',
  '{1} does not know it': '{1} 没有这一篇',
  '{1}: {2}': '{1}：{2}',
  'the host of {1} cannot be found; is there a network?': '找不到 {1} 的主机，网络通吗',
  '{1} was not reached: {2}': '没有连上 {1}：{2}',
  'GitHub: Unexpected answer, expected a repository': 'GitHub：应答不是仓库，应为仓库',
  'added  {1}:{2}  {3}': '已加  {1}:{2}  {3}',
  '{1} is there already ({2}); --again adds it once more': '`{1}` 已经推荐过（{2}）；加上 `--again` 可以再加一条',
  '{1} cannot be added: behind the end of {2} it would be no entry; name another file with --to':
    '`{1}` 加不进去：放在 `{2}` 末尾读不成条目；请用 `--to` 指定别的文件',
  '{1} is not filled in: {2}': '`{1}` 没有填好：{2}',
  '{1} are not filled in: {2}': '{1} 都没有填好：{2}'
} as const
