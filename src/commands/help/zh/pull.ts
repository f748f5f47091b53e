export const help = `用法：offprint pull [期 …] [选项 …]

把网上的图取到各期旁边的文件夹里，并记入 content/figures.lock.jsonl；可以只取用期号或文件名指定的几期。之后构建不再
上网。取过的不再取；哪一期都不再用到的，从记录里去掉。直接访问图床，不走 HTTPS_PROXY 之类的代理。

  --root 目录      content/ 所在的目录（默认：当前目录）
  --again          已经不在的图，再问一次
  --allow-local    也从本机和内网取图
  --strict         有警告也算失败，例如图被拒收
  --quiet          只打印发现的问题

退出码：0 正常，1 内容有错，3 连不上图床或磁盘出错，稍后再运行一次。`
