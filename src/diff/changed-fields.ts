import type {Field, FieldChange} from '../model/site-diff.js'

/** What stands in a field, and whether that is prose, of which only a difference is told. */
export type FieldValue = {readonly field: Field; readonly values: readonly string[]; readonly prose?: true}

/** The fields that differ, given all of them twice and in one order. */
export function changedFields(before: readonly FieldValue[], after: readonly FieldValue[]): readonly FieldChange[] {
  return before.flatMap(({field, values, prose}, index): readonly FieldChange[] => {
    const to = after[index]?.values ?? []
    if (values.length === to.length && values.every((value, place) => value === to[place])) return []
    return [prose ? {field, from: [], to: []} : {field, from: values, to}]
  })
}
