import {type Message, message} from '../../model/message.js'

/** What a stage of a run is called; one that has no words yet is called by its name. */
export function stageWords(stage: string): Message {
  return stages[stage] ?? message`${stage}`
}

const stages: Readonly<Record<string, Message>> = {
  ask: message`ask`,
  draw: message`draw`,
  encode: message`encode`,
  fetch: message`fetch`,
  join: message`join`,
  links: message`links`,
  look: message`look`,
  plan: message`plan`,
  publish: message`publish`,
  read: message`read`,
  render: message`render`
}
