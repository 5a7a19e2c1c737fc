/** Where an e-mail stands: it waits for its next attempt, an SMTP server took it over, or it was given up. */
export const mailStates = ['queued', 'sent', 'failed'] as const

export type MailState = (typeof mailStates)[number]
