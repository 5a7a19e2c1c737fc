import { password } from '../agency.js'
import { type Ask, link_token } from './question.js'

const invitation = { name: 'Somebody New', email: 'new@example.org', locale: 'fr' } as const

const providerSettings = {
  name: 'Probe',
  clientId: 'probe',
  clientSecret: 'probe',
  emailDomains: ['probe.example'],
  secondFactor: 'own',
  linksByEmail: false,
  passwordAllowed: true,
}

/** What is asked of people, teams and how they get in. */
export const peopleQuestions: Readonly<Record<string, Ask>> = {
  'Query.accountLink': () => [
    { token: link_token, purpose: 'invitation' },
    { token: 'x'.repeat(43), purpose: 'password_reset' },
  ],
  'Query.people': () => [{}, { search: 'User' }, { roles: ['agent'], states: ['active'] }],
  'Query.person': (id) => ({ id: id('user_account') }),
  'Query.teamCandidates': (id) => ({ teamId: id('team') }),

  'Mutation.acceptInvitation': () => [
    { token: 'x'.repeat(43), name: 'Somebody', password },
    { token: link_token, name: '', password },
    { token: link_token, name: 'Somebody', password },
  ],
  'Mutation.addPasskey': () => ({ ticket: 'none', credential: '{}', name: 'A passkey' }),
  // The issuer leads nowhere: what a real provider answers is tested beside the routes of single sign-on.
  'Mutation.addIdentityProvider': () => ({ name: 'Probe', issuer: 'http://127.0.0.1:1' }),
  'Mutation.archiveTeam': (id) => ({ id: id('team') }),
  'Mutation.assignPortfolio': (id) => [
    { portfolioId: id('portfolio'), teamId: id('team') },
    { portfolioId: id('portfolio') },
  ],
  'Mutation.changePersonRole': (id) => [
    { personId: id('user_account'), role: 'creditor', creditorId: id('creditor') },
    { personId: id('user_account'), role: 'agent' },
  ],
  'Mutation.deactivatePerson': (id) => ({ personId: id('user_account') }),
  'Mutation.deactivateServiceAccount': (id) => ({ id: id('closing_service_account') }),
  'Mutation.endPersonSessions': (id) => ({ personId: id('user_account') }),
  'Mutation.invitePerson': (id) => [
    { input: { ...invitation, role: 'agent', teamIds: [id('team')] } },
    { input: { ...invitation, role: 'creditor', creditorId: id('creditor') } },
  ],
  'Mutation.reactivatePerson': (id) => ({ personId: id('user_account') }),
  'Mutation.changePassword': () => ({ currentPassword: 'not the password', newPassword: 'a few other words' }),
  'Mutation.changeSecurityPolicy': () => ({
    policy: { secondFactorRoles: [], idleMinutes: 480, absoluteHours: 168 },
  }),
  'Mutation.confirmIdentity': () => [{ password: 'not the password' }, { code: '000000' }, { password }],
  'Mutation.createApiToken': (id) => ({ serviceAccountId: id('service_account'), name: 'Probe', days: 1 }),
  'Mutation.createServiceAccount': (id) => [
    { name: 'Probe', role: 'finance' },
    { name: 'Probe', role: 'creditor', creditorId: id('creditor') },
  ],
  'Mutation.createTeam': () => [{ name: 'A team' }, { name: '' }],
  'Mutation.endSession': (id) => ({ id: id('session') }),
  'Mutation.finishAuthenticator': () => ({ code: '000000' }),
  'Mutation.removePasskey': (id) => ({ id: id('passkey') }),
  'Mutation.changeIdentityProvider': (id) => ({ id: id('identity_provider'), input: providerSettings }),
  'Mutation.checkIdentityProvider': (id) => ({ id: id('identity_provider') }),
  'Mutation.enableIdentityProvider': (id) => ({ id: id('identity_provider'), enabled: true }),
  'Mutation.removeIdentityProvider': (id) => ({ id: id('identity_provider') }),
  'Mutation.removeTeamMember': (id) => ({ teamId: id('team'), personId: id('user_account') }),
  'Mutation.renamePasskey': (id) => ({ id: id('passkey'), name: 'Renamed' }),
  'Mutation.renameTeam': (id) => ({ id: id('team'), name: 'Renamed' }),
  'Mutation.requestPasswordReset': () => ({ email: 'nobody@example.org' }),
  'Mutation.resendInvitation': (id) => ({ personId: id('user_account') }),
  'Mutation.resetPassword': () => ({ token: 'x'.repeat(43), password }),
  'Mutation.revokeApiToken': (id) => ({ id: id('api_token') }),
  'Mutation.revokeInvitation': (id) => ({ personId: id('user_account') }),
  'Mutation.restoreTeam': (id) => ({ id: id('team') }),
  'Mutation.setLocale': () => ({ locale: 'en' }),
  'Mutation.setSignInName': () => [{ signInName: 'probe' }, { signInName: '' }],
  'Mutation.setTeamMember': (id) => ({ teamId: id('team'), personId: id('user_account'), position: 'member' }),
  'Mutation.signIn': () => [
    { email: 'nobody@example.org', password: 'not the password' },
    { email: 'twice@example.org', password },
    { email: 'twice@example.org', password, organisationId: 'none' },
    { email: 'probe@example.org', password },
  ],
  'Mutation.signInWithCode': () => ({ code: '000000' }),
  'Mutation.signInWithPasskey': () => ({ ticket: 'none', credential: '{}' }),
  'Mutation.signInWithRecoveryCode': () => ({ code: 'none' }),
}
