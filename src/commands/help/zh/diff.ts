export const help = `用法：offprint diff 旧 [新] [选项 …]

说出一次改动对网站的影响：新增、删除、移动、修改了哪几期、哪些论文，哪些图换了位置，哪些网址会失效，以及原因。
条目按论文对应，因此行的移动和文件改名不算变化。版本直接从仓库读取，不检出任何文件。

  旧               一个版本，如 main 或 HEAD^；或含有 content/ 的目录；也可写 main...topic，含义与 git 相同
  新               同上（默认：文件现在的样子）

  --root 目录      两边 content/ 所在的目录（默认：当前目录）
  --format 格式    text（默认）、markdown（供合并请求的评论用）或 json（见 src/schemas/diff.json）
  --output 文件    写入该文件，而不是标准输出
  --all            全部列出；否则每类列十条，并说明还有多少
  --drafts         把草稿当作已发布
  --strict         有网址失效算失败

退出码：0 比较完成，1 有网址失效（加了 --strict 时），2 命令用错了，3 git 或磁盘出错。`
