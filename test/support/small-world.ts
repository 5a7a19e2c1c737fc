import { businessDate } from '@quittance/core'
import { generateSample } from '@quittance/recovery/demo'
import { type Agency, type Client, deliver, openAgency } from './agency.js'
import { openProduct, type Product } from './product.js'

/** An agency with two clients whose files went in, so that every screen has something to show. */
export type SmallWorld = {
  readonly product: Product
  readonly agency: Agency
  readonly first: Client
  readonly second: Client
  /** A file of the first client with refused rows and warnings. */
  readonly import_with_issues: string
  /** A file of the second client. */
  readonly second_import: string
  /** A case of the first client that has payments, promises and activities. */
  readonly busy_case: string
  readonly second_case: string
}

export const small_world_today = businessDate('2026-01-15')

/** Makes it; the caller closes its product. */
export const openSmallWorld = async (): Promise<SmallWorld> => {
  const product = await openProduct({ today: small_world_today, worker: true })
  const agency = await openAgency(product)
  const first = await agency.addClient('VOL', 'Voltane Énergie', 'Contrats résiliés')
  const second = await agency.addClient('TEL', 'Téliane', 'Lignes mobiles')
  const sample = generateSample({ seed: 'small world', rows: 60, today: small_world_today })
  const other = generateSample({ seed: 'other world', rows: 20, today: small_world_today })
  await deliver(product, agency.actor, first, sample.claims)
  await deliver(product, agency.actor, first, sample.payments)
  const second_import = await deliver(product, agency.actor, second, other.claims)
  const [claim] = await product.query<{ reference: string; debt_case_id: string }>(
    `select claim.reference, claim.debt_case_id from claim
     join payment on payment.claim_id = claim.id where claim.creditor_id = $1 order by claim.reference limit 1`,
    [first.creditor_id],
  )
  const [other_case] = await product.query<{ id: string }>('select id from debt_case where creditor_id = $1 limit 1', [
    second.creditor_id,
  ])
  if (claim === undefined || other_case === undefined) throw new Error('The samples made no case')
  await deliver(product, agency.actor, first, csv('promise', 'promesses.csv', promisesOn(claim.reference)))
  await deliver(product, agency.actor, first, csv('activity', 'actions.csv', activitiesOn(claim.reference)))
  const import_with_issues = await deliver(product, agency.actor, first, csv('claim', 'rejets.csv', claimsWithFaults))
  return {
    product,
    agency,
    first,
    second,
    import_with_issues,
    second_import,
    busy_case: claim.debt_case_id,
    second_case: other_case.id,
  }
}

const csv = (kind: 'claim' | 'promise' | 'activity', name: string, lines: readonly string[]) => ({
  kind,
  name,
  bytes: () => [Buffer.from(`${lines.join('\n')}\n`)],
})

const promisesOn = (reference: string): string[] => [
  'Référence créance;Référence promesse;Date de promesse;Date échéance;Montant promis',
  `${reference};PR-1;15/12/2025;28/12/2025;50,00`,
  `${reference};PR-2;13/01/2026;31/01/2026;75,50`,
]

const activitiesOn = (reference: string): string[] => [
  'Référence créance;Date et heure;Canal;Sens;Résultat;Motif de retard;Durée (s);Agent;Commentaire',
  `${reference};15/12/2025 10:12;Appel;Sortant;Promesse;Trésorerie;245;Camille Roux;Paiera fin de mois`,
  `${reference};28/12/2025 17:40;Courrier;Sortant;Envoyé;;;Camille Roux;`,
]

/** Two good rows, and one for each way in which a row is refused or warned about. */
export const claimsWithFaults: readonly string[] = [
  'Référence créance;Nom client;Date facture;Date échéance;Montant TTC;Monnaie;Courriel',
  'R-1;Durand;15/11/2025;30/11/2025;120,00;EUR;durand@example.org',
  'R-2;Petit;15/11/2025;30/11/2025;à préciser;EUR;',
  'R-3;;15/11/2025;30/11/2025;80,00;EUR;',
  'R-4;Moreau;15/11/2025;31/02/2026;60,10;EUR;',
  'R-5;Lefèvre;15/11/2025;30/11/2025;45,00;CHF;',
  'R-6;Garcia;15/11/2025;30/11/2025;99,90;EUR;pas une adresse',
]
