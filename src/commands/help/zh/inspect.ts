export const help = `用法：offprint inspect 文件 [--lines]

把一期文件打印成 JSON（标准输出），发现的问题写到标准错误。

  --lines          改为打印每一行被当作什么`
