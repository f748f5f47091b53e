/** Files of the content folder, of templates and of what is published. */
export const files = {
  '{1}; looking once a second instead': '{1}；改为每秒查看一次',
  'Unexpected lack of permission to read the file': '没有权限读取这个文件',
  'Unexpected site without issues, expected at least one file `*.md` here':
    '网站还没有任何一期，这里应至少有一个 `*.md` 文件',
  'Unexpected site without settings, expected a file with its `title` and `address`':
    '网站没有设置，应有一个文件写明 `title` 与 `address`',
  'Begin it with two lines such as `title: Papers of the week` and `address: https://papers.example.org`.':
    '先写两行，例如 `title: 本周论文` 与 `address: https://papers.example.org`。',
  'Unexpected content, expected a font': '内容不是字体，应为字体文件',
  'Unexpected path that leads nowhere, expected a folder': '路径不通向任何地方，应为文件夹',
  'Check that it is a folder that may be listed.': '请确认它是文件夹，并且有权限查看。',
  'Unexpected link to a folder, expected the folder itself': '这里是通往文件夹的链接，应为文件夹本身',
  'Unexpected lack of permission to list the folder': '没有权限查看这个文件夹',
  'Unexpected file, expected a folder': '这里是文件，应为文件夹',
  'Unexpected link that leads out of the public folder': '链接通到了 public 之外',
  'Unexpected device or link to a folder, expected a file or a folder':
    '这里是设备或通往文件夹的链接，应为文件或文件夹',
  'Unexpected link that leads nowhere': '链接不通向任何地方',
  'Unexpected path without a file': '路径上没有文件',
  'Unexpected path or link that leads out of the content folder': '路径或链接通到了 content 之外',
  'Unexpected lack of permission to read the figure': '没有权限读取这张图',
  'Unexpected folder or device, expected an image': '这里是文件夹或设备，应为一张图',
  'Unexpected size over 100 MB': '大小超过 100 MB',
  'Unexpected empty file, expected text': '文件是空的，应有文字',
  'Unexpected path or link that leads nowhere, expected a file': '路径或链接不通向任何地方，应为文件',
  'Unexpected link that leads out of the content folder': '链接通到了 content 之外',
  'Unexpected folder or device, expected a file': '这里是文件夹或设备，应为文件',
  'Unexpected bytes that are not UTF-8, expected UTF-8 text': '有些字节不是 UTF-8，应为 UTF-8 的文字',
  'It reads as {1}, which `{2}` changes; for other ways see `offprint explain file/not-utf8`.':
    '看起来是 {1}，可以用 `{2}` 转换；别的办法见 `offprint explain file/not-utf8`。',
  'Unexpected size over {1} MB': '大小超过 {1} MB'
} as const
