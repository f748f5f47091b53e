export const help = `用法：offprint add 论文 … [选项 …]

给每篇论文加一条，写在最新的草稿末尾，没有草稿就写在最新的一期，并说出写在哪里。论文可以是网址、arXiv 编号、DOI 或
ACL Anthology 编号；给 GitHub 仓库，就取它提到的那篇论文。标题、作者、发表、代码照 arXiv、Crossref、OpenReview、
ACL Anthology、GitHub 的原话；它们没说的，留给你写。摘要和其中提到的、用过的标签放在备注里，不会发布。
查到的内容在 .cache/ 里存一周。

  --to 期      写到哪一期，期号或文件
  --by 账号    谁推荐的（默认：OFFPRINT_HANDLE，其次 git 的 offprint.handle 或 github.user）
  --again      已经推荐过的，也再加一条
  --print      只打印，不写文件
  --root 目录  content/ 所在的目录（默认：当前目录）
  --quiet      只打印没有办成的

退出码：0 已加上（可能有待补的），1 已经推荐过，2 命令用错，3 磁盘出错。`
