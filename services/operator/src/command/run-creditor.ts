import { isCurrency } from '@quittance/core'
import { OperatorError } from '@quittance/platform'
import { createCreditor, createMandate, createPortfolio, listCodedCreditors } from '@quittance/recovery/commands'
import type { CreditorOptions, PortfolioOptions } from './creditor.command.js'
import { findCreditor, findMandate, readDate } from './find-coded.js'
import { chooseOrganisation, say, withServices } from './with-services.js'

export const listCreditors = async (organisation: string | undefined): Promise<void> =>
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, organisation)
    for (const { code, name, mandates, portfolios } of await listCodedCreditors(services, actor)) {
      const references = mandates.map(({ reference }) => reference).join(', ')
      say(
        [code, name, `mandates ${references}`, `portfolios ${portfolios.map((one) => one.code).join(', ')}`].join('\t'),
      )
    }
  })

export const addCreditor = async (code: string, options: CreditorOptions): Promise<void> => {
  const signed_on = readDate('--signed', options.signed)
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, options.organisation)
    const created = await createCreditor(services, actor, { code, name: options.name, siren: options.siren ?? null })
    if (!created.ok) throw new OperatorError('configuration', `There is a creditor "${code}" already.`)
    const { creditor_id } = created.value
    await createMandate(services, actor, {
      creditor_id,
      reference: options.mandate,
      signed_on,
      valid_from: signed_on,
      valid_until: null,
      fee_terms: null,
      remittance_terms: null,
    })
    say(`Creditor ${code} is there; add a portfolio with "quittance portfolio add".`)
  })
}

export const addPortfolio = async (code: string, options: PortfolioOptions): Promise<void> => {
  const { name, currency } = options
  if (!isCurrency(currency)) {
    throw new OperatorError('configuration', `"${currency}" is no currency: give an ISO 4217 code such as EUR.`)
  }
  await withServices(async ({ services }) => {
    const actor = await chooseOrganisation(services, options.organisation)
    const creditor = await findCreditor(services, actor, options.creditor)
    const mandate = findMandate(creditor, options.mandate)
    const input = { creditor_id: creditor.id, mandate_id: mandate.id, code, name, currency }
    const created = await createPortfolio(services, actor, input)
    if (!created.ok) throw new OperatorError('configuration', `${options.creditor} has a portfolio "${code}" already.`)
    say(`Portfolio ${code} is there; deliver claims with "quittance import".`)
  })
}
