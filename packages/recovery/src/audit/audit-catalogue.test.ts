import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createSchema } from '../graphql.js'
import { type AuditActionId, auditActionIds } from './audit-actions.js'

// Goal: nothing can be changed through the API without a trace. A new mutation fails here until it is said what it
// writes; a new action, until something records it.

/** What each mutation writes into the trail, or why it needs not write anything. */
const mutations: Readonly<Record<string, readonly AuditActionId[] | { readonly changes_nothing_because: string }>> = {
  addIdentityProvider: ['identity_provider.add'],
  archiveTeam: ['team.archive'],
  assignPortfolio: ['portfolio.assign'],
  cancelImport: ['import.cancel'],
  changeIdentityProvider: ['identity_provider.change'],
  checkIdentityProvider: { changes_nothing_because: 'it only asks the provider whether it can be reached' },
  closeCase: ['debt_case.close'],
  confirmIdentity: ['session.confirmed'],
  createTeam: ['team.create'],
  enableIdentityProvider: ['identity_provider.enable', 'identity_provider.disable'],
  removeIdentityProvider: ['identity_provider.remove'],
  removeTeamMember: ['team.remove_member'],
  renameTeam: ['team.rename'],
  reopenCase: ['debt_case.reopen'],
  restoreTeam: ['team.restore'],
  runStatistics: ['statistics.requested'],
  setLocale: { changes_nothing_because: 'the language of one’s own screens is nobody else’s concern' },
  setSignInName: ['organisation.set_sign_in_name'],
  setTeamMember: ['team.set_member'],
  signIn: ['session.begun', 'session.refuse'],
  signOut: ['session.ended'],
  startImport: ['import.start'],
}

const folder = path.resolve(import.meta.dirname, '..')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && !name.endsWith('audit-actions.ts'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))

it('says of every mutation what it writes', () => {
  const all = Object.keys(createSchema().getMutationType()?.getFields() ?? {})
  expect(all.filter((name) => !Object.hasOwn(mutations, name))).toEqual([])
  expect(Object.keys(mutations).filter((name) => !all.includes(name))).toEqual([])
  console.info(`audit catalogue: ${all.length} of ${all.length} mutations, ${auditActionIds.length} actions`)
})

it('knows no action that nothing records', () => {
  const unrecorded = auditActionIds.filter((id) => !sources.some((source) => source.includes(`'${id}'`)))
  expect(unrecorded).toEqual([])
})
