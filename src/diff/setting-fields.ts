import type {Settings} from '../model/settings.js'
import type {FieldValue} from './changed-fields.js'

/** What readers see of settings, or what addresses follow. */
export function settingFields(settings: Settings): readonly FieldValue[] {
  const {title, description, address, base, firstAddress, language, outputs} = settings
  const on = Object.entries(outputs).flatMap(([name, isOn]) => (isOn ? [name] : []))
  return [
    {field: 'title', values: [title]},
    {field: 'description', values: [description]},
    {field: 'address', values: [address]},
    {field: 'base', values: [base]},
    {field: 'firstAddress', values: firstAddress === null ? [] : [firstAddress]},
    {field: 'language', values: [language]},
    {field: 'outputs', values: on.sort()}
  ]
}
