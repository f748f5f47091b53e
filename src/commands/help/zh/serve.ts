export const help = `用法：offprint serve [选项 …]

在本机以网站的子路径提供 dist/，直到停止。

  --root 目录      dist/ 所在的目录（默认：当前目录）
  --out 目录       要提供的目录（默认：根目录下的 dist）
  --base 路径      放在哪个子路径下（默认：设置里写的）
  --port 端口      默认 4000；被占用时取下一个空闲的`
