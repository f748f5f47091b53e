/** What is wrong with a command line. */
export const usage = {
  'Try `offprint --help`.': '用法见 `offprint --help`。',
  'one of {1}': '{1} 之一',
  'Unexpected command `{1}`, expected {2}': '没有命令 `{1}`，应为 {2}',
  'Unexpected option `{1}`, expected {2}': '没有选项 `{1}`，应为 {2}',
  'Unexpected end behind `{1}`, expected its value': '`{1}` 后面没有内容，应有它的值',
  'Unexpected value of `{1}`, expected none': '`{1}` 带了值，应不带值',
  'Unexpected `-` behind `{1}`, expected its value; one that begins so is given as `{2}=-…`':
    '`{1}` 后面是 `-`，应为它的值；值本身以 `-` 开头时，写成 `{2}=-…`',
  'Unexpected --lang `{1}`, expected {2}': '`--lang` 的值是 `{1}`，应为 {2}',
  'Unexpected `{1}`, expected options only; name the folder with --root':
    '多了 `{1}`，应只有选项；目录用 `--root` 指定',
  'Unexpected `{1}`, expected options only': '多了 `{1}`，应只有选项',
  'Unexpected {1} `{2}`, expected one such as {3}': '`{1}` 的值是 `{2}`，应类似 {3}',
  'Unexpected {1} `{2}`, expected a number and one of {3}, such as {4}':
    '`{1}` 的值是 `{2}`，应为数字加上 {3} 之一，例如 {4}',
  'Unexpected --{1} alone, expected --prune with it': '只有 `--{1}`，应与 `--prune` 同用',
  'Unexpected --{1} alone, expected --external with it': '只有 `--{1}`，应与 `--external` 同用',
  'Unexpected --yes, expected it behind --fix': '只有 `--yes`，应与 `--fix` 同用',
  'Unexpected {1} warnings, expected at most {2}': '警告有 {1} 个，应不超过 {2} 个',
  'Unexpected end, expected an address, an arXiv id or a DOI': '没有写论文，应有网址、arXiv 编号或 DOI',
  'Unexpected `{1}`, expected an address, an arXiv id or a DOI': '看不懂 `{1}`，应为网址、arXiv 编号或 DOI',
  'site without issues': '网站还没有任何一期',
  'issue `{1}`': '没有 `{1}` 这一期',
  'Unexpected {1}, expected the number or the file of one in content/issues/; `offprint new` begins one':
    '{1}，应为 `content/issues/` 里一期的期号或文件；`offprint new` 可以开始一期',
  'Unexpected issue `{1}`, expected the number or the file of one in content/issues/':
    '没有 `{1}` 这一期，应为 `content/issues/` 里一期的期号或文件',
  'Unexpected issue `{1}`, expected the number or the file of one that can be read':
    '没有 `{1}` 这一期，应为能读出来的一期的期号或文件',
  'Unexpected arguments, expected a revision or a folder to compare with: offprint diff BASE [HEAD]':
    '参数不对，应为要比较的版本或目录：`offprint diff BASE [HEAD]`',
  'No repository to look for revisions in (git: {1}); name two folders':
    '没有可以查找版本的仓库（`git`：{1}），可以改为指定两个目录',
  'Unexpected revision `{1}`, expected a commit, branch or tag that is here (a shallow clone has few), or a folder with content/':
    '没有版本 `{1}`，应为这里有的提交、分支或标签（浅克隆里很少），或者含有 `content/` 的目录',
  'Unexpected `{1}...{2}`, expected two that were one once': '`{1}...{2}` 没有共同的祖先，应为同一来源的两个版本',
  'Unexpected --format `{1}`, expected one of {2}': '`--format` 的值是 `{1}`，应为其中之一：{2}',
  'Unexpected --output ``, expected a file': '`--output` 的值是空的，应为文件',
  'Unexpected {1} ``, expected a file': '`{1}` 的值是空的，应为文件',
  'Unexpected --output with --format github, expected standard output, where GitHub Actions reads':
    '`--output` 与 `--format github` 同用了，应写到标准输出，GitHub Actions 只读那里',
  'Unexpected arguments, expected one rule: offprint explain RULE': '参数不对，应为一条规则：`offprint explain RULE`',
  'one of content/rules/README.md': '`content/rules/README.md` 里的一条',
  'Unexpected rule `{1}`, expected {2}': '没有规则 `{1}`，应为 {2}',
  'Unexpected --update-baseline alone, expected --baseline FILE with it':
    '只有 `--update-baseline`，应与 `--baseline FILE` 同用',
  'Unexpected --max-warnings `{1}`, expected a number such as 0 or 20':
    '`--max-warnings` 的值是 `{1}`，应为数字，例如 0 或 20',
  'Unexpected --baseline `{1}`, expected a file; --update-baseline with it writes one':
    '没有 `--baseline` 指定的文件 `{1}`；加上 `--update-baseline` 就会写一个',
  '{1}:{2}: {3}; --update-baseline writes it anew': '`{1}`:{2}：{3}；`--update-baseline` 会重写它',
  'Unexpected --fix without a terminal, expected --yes to write, or --diff to look':
    '`--fix` 不在终端里，应加 `--yes` 直接写入，或用 `--diff` 只看',
  'Unexpected import of nothing, expected files, folders or addresses': '没有写要导入什么，应有文件、目录或网址',
  'Unexpected --number for {1} sources, expected one source': '`--number` 用在 {1} 个来源上，应只有一个来源',
  'Unexpected --number `{1}`, expected one from 1 to 999999': '`--number` 的值是 `{1}`，应为 1 到 999999',
  'Unexpected arguments, expected one file: offprint inspect FILE': '参数不对，应为一个文件：`offprint inspect FILE`',
  'Unexpected --number, expected one below 1000000': '`--number` 太大，应小于 1000000',
  'Unexpected --language `{1}`, expected zh or en': '`--language` 的值是 `{1}`，应为 `zh` 或 `en`',
  'Unexpected --number `{1}`, expected one such as 82': '`--number` 的值是 `{1}`，应类似 82',
  'Unexpected --date `{1}`, expected a day such as 2018-06-20': '`--date` 的值是 `{1}`，应为日期，例如 2018-06-20',
  'Unexpected --port `{1}`, expected a number from 0 to 65535': '`--port` 的值是 `{1}`，应为 0 到 65535 的数字',
  'Unexpected --only `{1}`, expected figures': '`--only` 的值是 `{1}`，应为 `figures`',
  'Unexpected --shard for a whole build, expected --only figures with it':
    '`--shard` 用在整个构建上，应与 `--only figures` 同用',
  'Unexpected --shard `{1}`, expected one such as 2/3, the second of three parts':
    '`--shard` 的值是 `{1}`，应类似 2/3，即三份中的第二份',
  'Unexpected issue `{1}` with --update-baseline, expected all of them':
    '`--update-baseline` 不能与期号（`{1}`）同用，应记下所有各期的问题'
} as const
