export const help = `用法：offprint import 文件|文件夹|网址 … [选项 …]

把旧刊变成一期一个文件：存下来的公众号文章、CSDN 博客等网页，或从它们导出的 Markdown，都写成 content/issues/NNNN.md，
图取到旁边。原文里凡是没有写进去的，都按行号列出是什么、头几个字。给文件夹就导入其中所有的网页和 Markdown；导入过的
不动，所以中断了再运行一次会接着做。网页里的脚本从不运行。

  --number 期号    原文没写期号时指定
  --again          导入过的重新写一遍；编辑改过的文件绝不覆盖
  --dry-run        只显示会写成什么样，不写文件
  --no-figures     图留在网上，以后用 offprint pull 取
  --verbose        逐行列出略去的全部文字
  --report 文件    把这份清单写成 Markdown 文件
  --allow-local    也访问本机和内网
  --root 目录      content/ 所在的目录（默认：当前目录）
  --strict         有警告也算失败
  --quiet          只打印发现的问题

退出码：0 正常，1 有原文没能导入或内容有错，3 连不上网或磁盘出错。`
