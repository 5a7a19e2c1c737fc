import { type BusinessDate, isBusinessDate } from '@quittance/core'
import { OperatorError } from '@quittance/platform'
import { type CodedCreditor, listCodedCreditors } from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'

/** The creditor of this code; the refusal lists the codes there are. */
export const findCreditor = async (services: Services, actor: Actor, code: string): Promise<CodedCreditor> => {
  const creditors = await listCodedCreditors(services, actor)
  return creditors.find((creditor) => creditor.code === code) ?? refuse('creditor', code, creditors.map(codeOf))
}

/** The portfolio of this code among those of a creditor. */
export const findPortfolio = (creditor: CodedCreditor, code: string): CodedCreditor['portfolios'][number] =>
  creditor.portfolios.find((portfolio) => portfolio.code === code) ??
  refuse('portfolio', code, creditor.portfolios.map(codeOf))

/** The mandate of this reference, or the only one. */
export const findMandate = (
  creditor: CodedCreditor,
  reference: string | undefined,
): CodedCreditor['mandates'][number] => {
  const { mandates } = creditor
  const only = mandates.length === 1 ? mandates[0] : undefined
  const found = reference === undefined ? only : mandates.find((mandate) => mandate.reference === reference)
  return (
    found ??
    refuse(
      'mandate',
      reference ?? '',
      mandates.map((mandate) => mandate.reference),
    )
  )
}

/** Reads an option that is a date. */
export const readDate = (option: string, text: string): BusinessDate => {
  if (isBusinessDate(text)) return text
  throw new OperatorError('configuration', `"${text}" is no date: write ${option} as YYYY-MM-DD.`)
}

const codeOf = ({ code }: { readonly code: string }): string => code

const refuse = (what: string, wanted: string, known: readonly string[]): never => {
  throw new OperatorError(
    'configuration',
    `There is no ${what} "${wanted}". Known: ${known.length === 0 ? 'none yet' : known.join(', ')}.`,
  )
}
