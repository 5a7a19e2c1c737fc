import { findImportField, importFieldsOf } from '@quittance/core'
import { useLocale } from '../app/locale.js'
import type { ImportKind } from '../app/schema.generated.js'

/** The name of a field in the language of the screen. */
export function useFieldName(kind: ImportKind): (field: string) => string {
  const { language } = useLocale()
  return (field) => findImportField(kind, field)?.label[language] ?? field
}

/** The fields of a kind, as the choices of a form. */
export function useFieldChoices(kind: ImportKind): { value: string; label: string }[] {
  const { language } = useLocale()
  return importFieldsOf(kind).map(({ id, label, required }) => ({
    value: id,
    label: required ? `${label[language]} *` : label[language],
  }))
}
