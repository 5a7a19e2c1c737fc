import type { DefaultTexts } from './default-template.js'

const closing = 'Yours faithfully,'
const difficulty =
  'If you find it difficult to pay, please talk to us: payment in instalments can be considered{{#if agency_phone}}, on {{ agency_phone }}{{/if}}.'
const contested = 'If you dispute this sum or have paid it already, please write to us and say why, or when.'

/** The texts that come with the product: polite, exact, and nothing in them looks like an act of a court. */
export const english_texts: DefaultTexts = {
  first_letter: {
    subject: 'What you owe to {{ creditor_name }}: {{ amount_due }}',
    body: `Dear Sir or Madam,

{{ creditor_name }} has asked us to recover amicably the sum of {{ amount_due }}, of which you find the details below. Unless we are mistaken, it is still unpaid.

We ask you to pay it before {{ payment_deadline }}, by one of the means given below.

${contested}

${difficulty}

${closing}`,
  },
  reminder: {
    subject: 'Reminder: {{ amount_due }} is still due to {{ creditor_name }}',
    body: `Dear Sir or Madam,

We have not received the sum of {{ amount_due }} that you owe to {{ creditor_name }}.

Please pay it before {{ payment_deadline }}.

${contested}

${difficulty}

${closing}`,
    sms: '{{ agency_name }} for {{ creditor_name }}: {{ amount_due }} is still due. Please pay before {{ payment_deadline }} or call us{{#if agency_phone}} on {{ agency_phone }}{{/if}}.',
  },
  formal_notice: {
    subject: 'Formal notice to pay {{ amount_due }}',
    body: `Dear Sir or Madam,

In spite of our letters, the sum of {{ amount_due }} due to {{ creditor_name }} has not been paid.

In the name and on behalf of {{ creditor_name }}, we give you formal notice to pay it before {{ payment_deadline }} (articles 1231 and 1344 of the French Civil Code). From this notice on, interest for late payment runs at the legal rate (article 1231-6 of the Civil Code).

Without payment or an answer from you by that day, {{ creditor_name }} will decide what follows and may ask a judge to decide.

${contested}

${difficulty}

${closing}`,
  },
  promise_confirmation: {
    subject: 'Your undertaking to pay by {{ promise_due_date }}',
    body: `Dear Sir or Madam,

Thank you for speaking with us. We confirm what was agreed: you will pay {{ promise_amount }} by {{ promise_due_date }}.

Should your situation change before then, please let us know, and we will look for another solution together.

${closing}`,
    sms: '{{ agency_name }}: we confirm that you will pay {{ promise_amount }} by {{ promise_due_date }}. Thank you.',
  },
  promise_reminder: {
    subject: 'Your payment of {{ promise_amount }} is expected on {{ promise_due_date }}',
    body: `Dear Sir or Madam,

May we remind you that you agreed to pay {{ promise_amount }} by {{ promise_due_date }}.

If the payment is on its way, please disregard this message. If something prevents you, let us know before that day.

${closing}`,
    sms: '{{ agency_name }}: your payment of {{ promise_amount }} is expected on {{ promise_due_date }}. Anything in the way? Call us{{#if agency_phone}} on {{ agency_phone }}{{/if}}.',
  },
  plan_confirmation: {
    subject: 'Your payment plan',
    body: `Dear Sir or Madam,

We confirm the payment plan agreed with you. The next instalment is {{ instalment_amount }} and is due on {{ instalment_due_date }}.

As long as instalments are paid on their day, nothing else will be undertaken. If one of them causes you trouble, let us know before its day.

${closing}`,
  },
  instalment_reminder: {
    subject: 'Instalment of {{ instalment_due_date }}: {{ instalment_amount }}',
    body: `Dear Sir or Madam,

Your instalment of {{ instalment_amount }} is due on {{ instalment_due_date }}.

If the payment is on its way, please disregard this message. If something prevents you, let us know: a later day can be considered.

${closing}`,
    sms: '{{ agency_name }}: your instalment of {{ instalment_amount }} is due on {{ instalment_due_date }}. Anything in the way? Call us{{#if agency_phone}} on {{ agency_phone }}{{/if}}.',
  },
  message: {
    subject: 'Your case {{ case_reference }}',
    body: `Dear Sir or Madam,

{{ message }}

${closing}`,
    sms: '{{ agency_name }}: {{ message }}',
  },
}
