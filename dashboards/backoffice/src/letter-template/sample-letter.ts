import {
  type Language,
  merge_field_names,
  merge_fields,
  type MergeValues,
  readTemplate,
  renderTemplate,
  type TemplateFault,
  type TemplateFaultCode,
  type Translated,
  wordingWarnings,
} from '@quittance/core'

const faults: Readonly<Record<TemplateFaultCode, Translated>> = {
  field_unknown: { en: 'there is no field', fr: 'aucun champ ne s’appelle' },
  not_understood: { en: 'neither a field nor a condition:', fr: 'ni un champ ni une condition :' },
  braces_open: { en: 'the braces are not closed:', fr: 'les accolades ne sont pas fermées :' },
  condition_open: { en: 'the condition has no end:', fr: 'la condition n’a pas de fin :' },
  condition_missing: { en: 'there is no condition before', fr: 'aucune condition ne précède' },
  too_long: { en: 'the text is too long', fr: 'le texte est trop long' },
}

/** A template with the values of a sample in it, or everything that is wrong with it, by line and column. */
export function sampleOf({
  subject,
  body,
  language,
  own,
}: {
  readonly subject: string
  readonly body: string
  readonly language: Language
  readonly own: Language
}) {
  const values: MergeValues = Object.fromEntries(
    merge_field_names.map((name) => [name, merge_fields[name].sample[language]]),
  )
  const texts = [subject, body].map((source) => {
    const read = readTemplate(source)
    if (!read.ok) return { text: source, faults: read.error.map((fault) => faultText(fault, own)) }
    const written = renderTemplate(read.value, values)
    return { text: written.ok ? written.value : source, faults: [] }
  })
  const [written_subject, written_body] = texts.map(({ text }) => text)
  const recipient = [values.debtor_name ?? '', '12 RUE DE L’EGLISE', '63000 CLERMONT-FERRAND']
  const warnings = wordingWarnings(`${subject}\n${body}`).map(({ written, reason }) => ({
    written,
    reason: reason[own],
  }))
  return {
    faults: texts.flatMap((text) => text.faults),
    body: written_body ?? '',
    preview: {
      recipient,
      subject: written_subject ?? '',
      body: written_body ?? '',
      references: [],
      obstacles: [],
      warnings,
    },
  }
}

const faultText = ({ code, line, column, written, nearest }: TemplateFault, language: Language): string => {
  const place = language === 'fr' ? `Ligne ${line}, colonne ${column} :` : `Line ${line}, column ${column}:`
  const meant = nearest === null ? '' : language === 'fr' ? ` Essayez ${nearest}.` : ` Try ${nearest}.`
  return `${place} ${faults[code][language]} “${written}”.${meant}`
}
