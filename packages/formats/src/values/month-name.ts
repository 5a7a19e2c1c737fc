const names: readonly (readonly string[])[] = [
  ['jan', 'janv', 'janvier', 'january'],
  ['feb', 'fev', 'fevr', 'fevrier', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'avr', 'avril', 'april'],
  ['mai', 'may'],
  ['jun', 'juin', 'june'],
  ['jul', 'juil', 'juillet', 'july'],
  ['aug', 'aou', 'aout', 'august'],
  ['sep', 'sept', 'septembre', 'september'],
  ['oct', 'octobre', 'october'],
  ['nov', 'novembre', 'november'],
  ['dec', 'decembre', 'december'],
]

const month_by_name = new Map(names.flatMap((aliases, index) => aliases.map((name) => [name, index + 1] as const)))

/** The month (1 to 12) of a French or English name or usual abbreviation, whatever its case and accents; else null. */
export function monthOfName(name: string): number | null {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return month_by_name.get(plain) ?? null
}
