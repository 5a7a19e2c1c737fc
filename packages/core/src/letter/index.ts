export { type DefaultTexts, defaultTemplate, type TemplateText } from './default-template.js'
export {
  checkFirstLetter,
  first_letter_gaps,
  type FirstLetterFacts,
  type FirstLetterGap,
  item_of_gap,
} from './first-letter.js'
export { formatIban, readIban } from './iban.js'
export { type LegalText, recoveryCostText } from './legal-text.js'
export {
  actOfLetter,
  channelsOf,
  isDemand,
  letter_channels,
  letter_kinds,
  type LetterChannel,
  type LetterKind,
} from './letter-kind.js'
export {
  hasLeft,
  isUndelivered,
  letter_events,
  letter_states,
  type LetterEvent,
  type LetterState,
  nextLetterState,
} from './letter-state.js'
export {
  isMergeField,
  merge_field_names,
  merge_fields,
  type MergeField,
  type MergeFieldType,
  type MergeValues,
} from './merge-field.js'
export { address_lines_maximum, postalLines } from './postal-address.js'
export {
  readTemplate,
  type Template,
  template_length_maximum,
  type TemplateFault,
  type TemplateFaultCode,
  type TemplatePart,
} from './read-template.js'
export { renderTemplate } from './render-template.js'
export { type WordingWarning, wordingWarnings } from './wording.js'
