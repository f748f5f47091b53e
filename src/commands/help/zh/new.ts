export const help = `用法：offprint new [选项 …]

在 content/issues/ 里开始下一期，并打印路径：期号是最大的加一，日期是上一期加平常的间隔（间隔不定就是今天），
上一期标题里的期号也加一；备注会告诉你填什么、常用的标签有哪些。删去 \`draft: true\` 一行之前，它是草稿。
不会覆盖任何文件：期号已有人用，就用下一个空着的。

  --root 目录         content/ 所在的目录（默认：当前目录）
  --number 期号       从这个期号起
  --date YYYY-MM-DD   发布的日子
  --title 文字
  --language zh|en    备注与键用的语言（默认依网站）
  --quiet             只打印路径`
