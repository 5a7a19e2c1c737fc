import { defineFormat } from '../format.js'
import { inspectCsv } from '../inspect.js'
import { signatureOf } from '../signature.js'
import { readCsv } from './read.js'

/** Delimited text. Text has no signature, so whatever is not known to be something else may be it. */
export const csv_format = defineFormat({
  id: 'csv',
  title: { en: 'CSV (delimited text)', fr: 'CSV (texte délimité)' },
  sniff: (head) => (signatureOf(head) === null ? 'possible' : 'no'),
  inspect: inspectCsv,
  read: readCsv,
})
