import { address_lines_maximum } from '@quittance/core'

const line_length_maximum = 100

/** An address, one line per part and none empty; null for one that no letter could reach. */
export const readAddress = (text: string): string | null => {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/gu, ' '))
    .filter((line) => line !== '')
  const fits = lines.length >= 2 && lines.length <= address_lines_maximum
  return fits && lines.every((line) => line.length <= line_length_maximum) ? lines.join('\n') : null
}
