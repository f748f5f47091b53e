export const help = `用法：offprint check [选项 …]

全部读取并渲染，每个问题报告为 文件:行:列，不写网站。

  --root 目录      content/ 所在的目录（默认：当前目录）
  --base 路径、--address 网址、--drafts   与 build 相同
  --strict         有警告也算失败
  --format 格式    text（默认）或 json`
