/** On the comments that silence findings. */
export const silencers = {
  'Unexpected silencer without a rule, expected one such as `offprint-ignore link/dead: why`':
    '静音注释没有写规则，应为 `offprint-ignore link/dead: 原因` 这样的写法',
  'Unexpected silencer without a reason, expected a colon and why behind `{1}`':
    '静音注释没有写原因，应为在 `{1}` 后面写冒号和原因',
  'Unexpected rule `{1}` in a silencer, expected a known one': '静音注释里的规则 `{1}` 不认识，应为已有的规则',
  'Unexpected silencer of `{1}`, expected a rule that does not find errors':
    '静音注释里写了 `{1}`，它报的是错误，应为不报错误的规则',
  'Unexpected silencer of `{1}`, which is about silencers, expected a rule about what is published':
    '静音注释里写了 `{1}`，它管的是静音注释本身，应为管内容的规则',
  'Unexpected silencer of `{1}`, expected such a finding in this file':
    '静音注释里的 `{1}` 没有静音任何问题，应为这个文件里确有的问题',
  'Unexpected silencer of `{1}`, expected such a finding in what follows':
    '静音注释里的 `{1}` 没有静音任何问题，应为它后面确有的问题'
} as const
