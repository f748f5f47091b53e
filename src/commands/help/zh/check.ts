export const help = `用法：offprint check [期 …] [选项 …]

全部读取并渲染，每个问题报告为 文件:行:列，不写网站。用期号或文件名指定几期，就只报告、修改、询问这几期的（草稿也
全看），别处的问题只计数。

  --root 目录      content/ 所在的目录（默认：当前目录）
  --base 路径、--address 网址、--drafts   与 build 相同

什么算失败：
  --strict           有警告也算失败
  --max-warnings N   警告多于 N 条算失败
  --baseline 文件    文件里记下的旧问题既不算失败，也不显示；已经消失的会指出来
  --update-baseline  先把现有的全部问题写进该文件

怎样报告：
  --format 格式    text（默认）
                   json    供程序读取，格式见 src/schemas/findings.json
                   github  用于 GitHub Actions：最严重的错误与警告各十条标注在行上，全部列入摘要
                   sarif   供代码扫描和编辑器读取
  --output 文件    写入该文件，而不是标准输出
  --excerpts、--no-excerpts   显示或不显示出问题的那一行（默认：在终端中显示）
  --all            每个问题都完整列出；否则同一文件同一规则超过二十条时，只详列十条，其余只列位置；
                   同一规则出现在二十多个文件里时，只列最后十个文件的

链接的死活记在 content/links.lock.jsonl。要去问一遍并记下来：
  --external       先问链接还在不在：一个月前还在的、一周前已失效的、说不清的
  --again          与 --external 同用：全部再问一遍
  --allow-local    与 --external 同用：本机和内网的也问

有把握的修改：
  --diff           以 unified diff 显示，不写
  --fix            显示、询问、写入，再报告余下的问题；不在终端里时要加 --yes`
