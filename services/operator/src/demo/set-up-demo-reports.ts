import { withConnection } from '@quittance/platform'
import {
  listUsers,
  recipientNow,
  saveAlert,
  saveSchedule,
  type WrittenAlert,
  type WrittenSchedule,
} from '@quittance/recovery/commands'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'
import { expectOk } from '../expect-ok.js'

type Words = Omit<WrittenSchedule, 'recipient_ids' | 'body_rows'> & {
  readonly owner: string
  readonly to: readonly string[]
}
type AlertWords = Omit<
  WrittenAlert,
  'recipient_ids' | 'anomaly_span' | 'time' | 'reminder_hours' | 'cool_down_hours'
> & {
  readonly owner: string
  readonly to: readonly string[]
}

const direction = 'direction@quittance.example'
const manager = 'manager@quittance.example'
const finance = 'finance@quittance.example'
const voltane = 'voltane@quittance.example'

const monday = {
  kind: 'weekly',
  time: '08:00',
  working_days_only: false,
  weekdays: [1],
  day: 1,
  shift: 'none',
} as const
const month_begins = { ...monday, kind: 'monthly', time: '07:30', shift: 'next_working_day' } as const

/** What an agency like this one has sent: to its direction, its finance, and a creditor to itself. */
const schedules: readonly Words[] = [
  {
    owner: direction,
    to: [direction, manager],
    name: 'Activité de la semaine',
    spec: {
      kind: 'figures',
      kpiIds: ['collected', 'placed', 'promise-kept-rate-count', 'right-party-contact-rate'],
      relativePeriod: 'last_7_days',
      comparison: 'previous_period',
    },
    cadence: monday,
    attachments: ['pdf'],
  },
  {
    owner: finance,
    to: [finance],
    name: 'Encaissements du mois écoulé',
    spec: {
      kind: 'figures',
      kpiIds: ['collected', 'recalled', 'open-balance'],
      relativePeriod: 'last_month',
      comparison: 'previous_year',
    },
    cadence: month_begins,
    attachments: ['xlsx', 'csv'],
  },
  {
    owner: voltane,
    to: [voltane],
    name: 'Balance âgée de nos créances',
    spec: { kind: 'ageing' },
    cadence: monday,
    attachments: ['xlsx', 'pdf'],
  },
]

const alerts: readonly AlertWords[] = [
  {
    owner: manager,
    to: [manager, direction],
    name: 'Promesses tenues en baisse',
    spec: { relativePeriod: 'last_30_days' },
    kpi: 'promise-kept-rate-count',
    condition: 'below',
    bound: { numerator: 1n, denominator: 2n },
  },
  {
    owner: finance,
    to: [finance],
    name: 'Encaissement inhabituel',
    spec: {},
    kpi: 'collected',
    condition: 'anomaly',
    bound: null,
  },
  {
    owner: voltane,
    to: [voltane],
    name: 'Encaissements en recul',
    spec: { relativePeriod: 'last_30_days' },
    kpi: 'collected',
    condition: 'falls',
    bound: { numerator: 20n, denominator: 1n },
  },
]

/** Has the demonstration's people sent reports and warned of figures; what is there already stays as it is. */
export const setUpDemoReports = async (services: Services, actor: Actor): Promise<void> => {
  const there = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await client.query('select from report_schedule where organisation_id = $1 limit 1', [
      actor.organisation_id,
    ])
    return (found.rowCount ?? 0) > 0
  })
  if (there) return
  const ids = new Map((await listUsers(services, actor)).map(({ email, id }) => [email, id]))
  const idsOf = (emails: readonly string[]): string[] => emails.flatMap((email) => ids.get(email) ?? [])
  const actorOf = async (email: string): Promise<Actor | null> => {
    const id = ids.get(email)
    return id === undefined ? null : ((await recipientNow(services, actor.organisation_id, id))?.actor ?? null)
  }
  for (const { owner, to, ...words } of schedules) {
    const by = await actorOf(owner)
    if (by !== null)
      expectOk(await saveSchedule(services, by, null, { ...words, recipient_ids: idsOf(to), body_rows: 15 }))
  }
  for (const { owner, to, ...words } of alerts) {
    const by = await actorOf(owner)
    const told = { anomaly_span: 'day', time: null, reminder_hours: null, cool_down_hours: 20 } as const
    if (by !== null) expectOk(await saveAlert(services, by, null, { ...words, ...told, recipient_ids: idsOf(to) }))
  }
}
