export const help = `用法：offprint cache [--prune [--older-than 时长] [--max-size 大小]] [选项 …]

说明 .cache/ 里存着多少解析好的期、编码好的图，各占多大。构建可以同时运行；删掉的，用到时会重新生成。

  --prune             清理：30 天没有构建用过的，或由下面两项指定
  --older-than 时长   清理这么久没用过的，例如 12h、30d、8w
  --max-size 大小     只留这么多，例如 500mb、1gb；最久没用的先删
  --root 目录         .cache/ 所在的目录（默认：当前目录）`
