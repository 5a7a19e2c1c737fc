/** How an e-mail address is stored and looked up: people type it in any case and with blanks around it. */
export const normalisedEmail = (text: string): string => text.trim().toLowerCase().normalize('NFC')

/** Characters of an address (RFC 5321). */
export const email_length_maximum = 254
