import { err, ok, type Result } from '../result.js'
import type { MergeField, MergeValues } from './merge-field.js'
import type { Template } from './read-template.js'

/** The text of a letter, or the fields that it asks for and the case does not have. */
export function renderTemplate(template: Template, values: MergeValues): Result<string, readonly MergeField[]> {
  const missing = new Set<MergeField>()
  const write = (parts: Template): string =>
    parts
      .map((part) => {
        if (part.kind === 'text') return part.text
        if (part.kind === 'if') return write(hasValue(values, part.field) ? part.kept : part.otherwise)
        if (!hasValue(values, part.field)) missing.add(part.field)
        return values[part.field] ?? ''
      })
      .join('')
  const text = write(template)
  return missing.size > 0 ? err([...missing]) : ok(withoutGaps(text))
}

const hasValue = (values: MergeValues, field: MergeField): boolean => (values[field] ?? '').trim() !== ''

/** A part that fell away leaves at most one empty line. */
const withoutGaps = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\S\n]+\n/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
