export const help = `用法：offprint 命令 [选项 …]

把每期一个 Markdown 文件的论文荐读，变成静态网站。

  add       给最新的草稿加论文，标题、作者等照 arXiv 等处所说
  build     content/ → dist/
  cache     说明 .cache/ 里有什么，或清理它
  check     报告所有文件的所有问题，不写任何文件
  dev       在浏览器里预览，改动即时可见
  diff      说出一次改动对网站的影响，以及会失效的网址
  explain   说明一条规则查什么、怎么改
  fmt       把各期改写成新写法
  import    把旧刊（存下来的网页或 Markdown）变成一期一个文件
  inspect   把一期文件打印成结构化的 JSON
  new       开始写下一期
  pull      把网上的图取到 content/
  serve     在本机提供 dist/

  --help         每个命令都有
  --lang en|zh   用英文或中文；不写则依 LC_ALL、LC_MESSAGES、LANG
  --version

退出码：0 正常，1 内容有错，2 用法不对，3 环境出错，70 程序自身有错。`
