export const help = `用法：offprint explain 规则

说明一条规则查什么、为什么要紧、怎么改，并各给一个不通过与通过的例子。
规则就是每条问题末尾的名字，例如 link/tracking。`
