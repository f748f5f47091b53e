import {message} from './message.js'

/** What a sentence calls the fields of issues and entries. */
export const fieldNames = {
  number: message`number`,
  title: message`title`,
  date: message`date`,
  source: message`source`,
  description: message`description`,
  editors: message`editors`,
  cover: message`cover`,
  id: message`id`,
  recommenders: message`recommenders`,
  tags: message`tags`,
  venue: message`venue`,
  submitted: message`venue submitted to`,
  section: message`section`,
  authors: message`authors`,
  links: message`links`
} as const
