import { Secret, TOTP } from 'otpauth'
import { password } from '../agency.js'
import type { Answer } from '../test-api.js'
import { askAs, questionWith } from './ask.js'
import { sceneEmail } from './people.js'
import type { Caller, World } from './world.js'

/**
 * What no single question reaches, because it takes several steps one after the other: a person who must set up a second
 * factor does, and signs in with it.
 */
export const playScenes = async (world: World, reached: Set<string>): Promise<Answer[]> => {
  const answers: Answer[] = []
  const person: Caller = { name: 'newcomer', options: {}, creditor: false }
  const ask = async (name: string, given: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    const answer = await askAs(world, person, questionWith(world, name, given), 'own', reached)
    answers.push(answer)
    return answer
  }
  await world.superuser.query(`update organisation set second_factor_roles = '{finance}' where id = $1`, [
    world.otherCreditor.organisation_id,
  ])
  await ask('Mutation.signIn', { email: sceneEmail, password })
  await ask('Query.signInStep')
  const begun = await ask('Mutation.beginAuthenticator')
  const secret: unknown = begun.data?.beginAuthenticator?.AuthenticatorSecret__secret
  if (typeof secret !== 'string') throw new Error(`No authenticator was begun: ${JSON.stringify(begun)}`)
  const code = TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: world.api.clock.now().getTime() })
  await ask('Mutation.finishAuthenticator', { code })
  await ask('Mutation.renewRecoveryCodes')
  await sendReportToOneself(world, ask)
  await ask('Mutation.signOut')
  await ask('Mutation.signIn', { email: sceneEmail, password })
  await ask('Query.signInStep')
  return answers
}

type Asking = (name: string, given?: Readonly<Record<string, unknown>>) => Promise<Answer>

/** Has a report sent to oneself, sees it among what one is sent, and removes it. */
const sendReportToOneself = async (world: World, ask: Asking): Promise<void> => {
  const { rows } = await world.superuser.query<{ id: string }>('select id from user_account where email = $1', [
    sceneEmail,
  ])
  const cadence = { kind: 'daily', time: '08:00' }
  const input = { name: 'Own', spec: {}, cadence, recipientIds: [rows[0]?.id], attachments: [], bodyRows: 5 }
  const saved = await ask('Mutation.saveReportSchedule', { input })
  const id: unknown = saved.data?.saveReportSchedule?.ReportSchedule__id
  if (typeof id !== 'string') throw new Error(`No report was scheduled: ${JSON.stringify(saved)}`)
  await ask('Query.receivedReports')
  await ask('Mutation.removeReportSchedule', { id })
}
