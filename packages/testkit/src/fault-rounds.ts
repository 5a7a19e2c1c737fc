/**
 * How many times as much the tests of faults and chance are to try: 1 in `npm test`, more in `pnpm fault`, which sets the
 * variable QUITTANCE_FAULT_ROUNDS.
 */
export const faultRounds: number = readRounds(process.env['QUITTANCE_FAULT_ROUNDS'] ?? '1')

function readRounds(text: string): number {
  const rounds = Number(text)
  if (Number.isInteger(rounds) && rounds >= 1 && rounds <= 1_000) return rounds
  throw new Error(`QUITTANCE_FAULT_ROUNDS must be a whole number from 1 to 1000, not "${text}".`)
}
