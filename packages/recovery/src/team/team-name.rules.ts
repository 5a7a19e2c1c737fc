import { limits } from '@quittance/core'

/** The name as it is kept, with single blanks, or null when it is empty or too long. */
export const teamName = (text: string): string | null => {
  const name = text.replaceAll('\0', '').normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
  return name === '' || name.length > limits.team_name_length_maximum ? null : name
}
