export const help = `用法：offprint dev [选项 …]

直接从内存提供网站（含草稿），并留意 content/、templates/、public/ 的改动：打开着的页面即时更新；出了错，就显示在
最后一个完好的页面上。除缓存外不写任何文件。按 Ctrl-C 停止。

  --root 目录      content/ 所在的目录（默认：当前目录）
  --port 端口      默认 4000；被占用时取下一个空闲的
  --host 主机      谁能看：本机（127.0.0.1，默认），或用 0.0.0.0 让同一网络都能看
  --base 路径      网站将来所在的子路径，例如 /reading/
  --no-drafts      不含草稿，与 build 一样`
