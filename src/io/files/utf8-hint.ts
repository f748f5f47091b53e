import {type Message, message} from '../../model/message.js'

/** How a file of another encoding becomes UTF-8, as a whole command for the shells of Linux and macOS. */
export function utf8Hint(file: string, encoding: string): Message {
  const name = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
  const command = `iconv -f ${encoding} -t UTF-8 ${name} > utf8.tmp && mv utf8.tmp ${name}`
  return message`It reads as ${encoding}, which \`${command}\` changes; for other ways see \`offprint explain file/not-utf8\`.`
}
