export const help = `用法：offprint build [选项 …]

读取 content/，发布到 dist/，只写有变化的文件。内容有错时什么也不发布。

  --root 目录      content/ 所在的目录（默认：当前目录）
  --out 目录       网站写到哪里（默认：根目录下的 dist）
  --base 路径      网站将来所在的子路径，例如 /reading/
  --address 网址   协议加主机，例如 https://papers.example.org
  --drafts         草稿也发布
  --strict         有警告也算失败
  --only figures   只把图编码进 .cache/，不发布
  --shard I/N      与 --only figures 合用：全部工作分成相等的 N 份，只做第 I 份，例如 2/3
  --quiet          只打印发现的问题`
