import { withConnection } from '@quittance/platform'
import { returnLetter, sendLetter, setCreditorAddress, setLetterhead } from '@quittance/recovery/commands'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'
import { expectOk } from '../expect-ok.js'

/** Seats of the creditors of the demonstration, by code. */
const seats: Readonly<Record<string, string>> = {
  VOLTANE: '18 quai de la Rapée\n75012 Paris',
  BRUNELLE: '4 rue des Tisserands\n59100 Roubaix',
  TELIANE: '27 avenue de la Toison d’Or\n21000 Dijon',
}
const seat_of_others = '1 place du Marché\n69002 Lyon'

/** So many letters of each kind are sent: enough to look at, few enough to take no time. */
const sent_of_each = 12
const returned_of_all = 3

/**
 * Gives the agency of the demonstration a letterhead, its creditors a seat, and sends some letters through the commands of
 * the product, of which some come back; once.
 */
export const setUpDemoLetters = async (services: Services, actor: Actor): Promise<void> => {
  const { organisation_id } = actor
  const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    await withConnection(services.database.pool, tenantContext(actor), async (client) => {
      const { rows } = await client.query<Row>(text, [organisation_id, ...values])
      return rows
    })
  const known = await query('select from letterhead where organisation_id = $1')
  if (known.length > 0) return
  expectOk(
    await setLetterhead(services, actor, {
      legal_name: 'Recouvrement Lutèce SAS',
      address: '12 rue de la Quittance\n75010 Paris',
      registration: 'SAS au capital de 50 000 € – RCS Paris 912 345 678',
      phone: '01 84 60 00 00',
      email: 'contact@quittance.example',
      account_holder: 'Recouvrement Lutèce, compte de fonds de tiers',
      iban: 'FR76 3000 6000 0112 3456 7890 189',
      bic: 'AGRIFRPP',
      signatory: 'Le service de recouvrement amiable',
    }),
  )
  for (const { id, code } of await query<{ id: string; code: string }>(
    'select id, code from creditor where organisation_id = $1 order by code',
  ))
    expectOk(await setCreditorAddress(services, actor, { creditor_id: id, address: seats[code] ?? seat_of_others }))
  const sent = [
    ...(await send(services, actor, 'first_letter', await casesWhere(query, 'not'))),
    ...(await send(services, actor, 'reminder', await casesWhere(query, ''))),
  ]
  for (const letter_id of sent.slice(0, returned_of_all))
    expectOk(await returnLetter(services, actor, { letter_id, reason: 'unknown_at_address' }))
}

type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>

/** Open cases of somebody, with an address and without a hold, that had a letter, or had none. */
const casesWhere = async (query: Query, negation: 'not' | ''): Promise<string[]> => {
  const rows = await query<{ id: string }>(
    `select debt_case.id from debt_case
      where debt_case.organisation_id = $1 and phase = 'amicable'
        and exists (select from contact_point point where point.organisation_id = $1
          and point.debtor_id = debt_case.debtor_id and point.kind = 'address' and point.valid_until is null)
        and not exists (select from hold where hold.organisation_id = $1 and hold.debt_case_id = debt_case.id
          and hold.closed_on is null)
        and ${negation} exists (select from activity where activity.organisation_id = $1
          and activity.debt_case_id = debt_case.id and channel = 'letter' and outcome = 'sent')
      order by assignee_id is null, opened_on desc, number desc limit $2`,
    [sent_of_each],
  )
  return rows.map(({ id }) => id)
}

/** What is refused, as it would be to an agent, is left out. */
const send = async (
  services: Services,
  actor: Actor,
  kind: 'first_letter' | 'reminder',
  debt_case_ids: readonly string[],
): Promise<string[]> => {
  const sent: string[] = []
  for (const debt_case_id of debt_case_ids) {
    const wish = {
      channel: 'letter',
      language: 'fr',
      contact_point_id: null,
      message: null,
      override_reason: null,
    } as const
    const done = await sendLetter(services, actor, { ...wish, debt_case_id, kind })
    if (done.ok) sent.push(done.value.letter_id)
  }
  return sent
}
