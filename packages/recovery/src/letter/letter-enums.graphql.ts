import { languages, letter_channels, letter_kinds, letter_states } from '@quittance/core'
import { registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { return_reasons } from './return-reason.js'

export const LetterKindEnum = enumValues(letter_kinds)
export const LetterChannelEnum = enumValues(letter_channels)
export const LetterStateEnum = enumValues(letter_states)
export const LetterLanguageEnum = enumValues(languages)
export const ReturnReasonEnum = enumValues(return_reasons)

registerEnumType(LetterKindEnum, {
  name: 'LetterKind',
  description: 'What a letter, e-mail or text message to a debtor is for.',
  valuesConfig: {
    first_letter: { description: 'Opens the amicable phase, with what article R124-4 of the CPCE wants.' },
    reminder: { description: 'Asks again.' },
    formal_notice: { description: 'The last demand before court.' },
    promise_confirmation: { description: 'Confirms a promise in writing.' },
    promise_reminder: { description: 'Says that a promise is due soon.' },
    plan_confirmation: { description: 'Confirms a payment plan.' },
    instalment_reminder: { description: 'Says that an instalment is due soon.' },
    message: { description: 'Anything else.' },
  },
})
registerEnumType(LetterChannelEnum, {
  name: 'LetterChannel',
  description: 'How it reaches the debtor.',
  valuesConfig: {
    letter: { description: 'On paper, by post.' },
    email: { description: 'By e-mail, with the letter as a PDF.' },
    sms: { description: 'As a text message.' },
  },
})
registerEnumType(LetterStateEnum, {
  name: 'LetterState',
  description: 'What became of it.',
  valuesConfig: {
    prepared: { description: 'Made and stored; it has not left.' },
    handed_over: { description: 'A letter: given to the printer or the post.' },
    sent: { description: 'An e-mail or text message: taken over by the server or provider.' },
    returned: { description: 'The post brought it back.' },
    bounced: { description: 'It was taken over and did not arrive.' },
    failed: { description: 'It could not be sent at all.' },
    withdrawn: { description: 'Taken back before it left.' },
  },
})
registerEnumType(LetterLanguageEnum, {
  name: 'LetterLanguage',
  description: 'In which language it is written.',
  valuesConfig: { en: { description: 'English.' }, fr: { description: 'French.' } },
})
registerEnumType(ReturnReasonEnum, {
  name: 'LetterReturnReason',
  description: 'Why a letter came back or a message did not arrive.',
  valuesConfig: {
    unknown_at_address: { description: 'Nobody of that name lives there any more.' },
    unclaimed: { description: 'It was not collected.' },
    refused: { description: 'The debtor refused it.' },
    address_invalid: { description: 'The address or number does not exist.' },
    mailbox_full: { description: 'The mailbox is full.' },
    other: { description: 'Anything else.' },
  },
})
