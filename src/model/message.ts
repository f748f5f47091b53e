/**
 * What the program has to say, in no language yet: `text` is the English of it with its blanks numbered, and the key of
 * every translation; `values` fill the blanks. It is plain JSON, so that it can be kept and sent.
 */
export type Message = {readonly text: string; readonly values: readonly MessageValue[]}
/** A piece that is a message is put into words by itself; text and numbers are the same in every language. */
export type MessageValue = string | number | Message

/**
 * Writes a message where it arises: ``message`Unexpected label \`${words}\`, expected a known one` ``. Words that depend on
 * the case are messages too, ``message`Unexpected ${isList ? message`list` : message`text`}` ``, never plain text.
 */
export function message(strings: TemplateStringsArray, ...values: readonly MessageValue[]): Message {
  return {text: strings.map((string, index) => (index === 0 ? string : `{${index}}${string}`)).join(''), values}
}
