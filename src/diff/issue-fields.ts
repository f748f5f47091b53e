import type {Issue} from '../model/issue.js'
import type {FieldValue} from './changed-fields.js'

export function issueFields({
  number,
  title,
  date,
  source,
  description,
  editors,
  cover,
  intro
}: Issue): readonly FieldValue[] {
  return [
    {field: 'number', values: [String(number)]},
    {field: 'title', values: [title]},
    {field: 'date', values: [date]},
    {field: 'source', values: some(source)},
    {field: 'description', values: some(description)},
    {field: 'editors', values: editors},
    {field: 'cover', values: some(cover)},
    {field: 'intro', values: some(intro), prose: true}
  ]
}

function some(value: string | null): readonly string[] {
  return value === null ? [] : [value]
}
