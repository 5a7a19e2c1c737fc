import pg from 'pg'
import { isId } from './identifier.js'

/** The database role under which jobs and people of the agency work: it owns nothing, so row-level security binds it. */
export const applicationRole = 'quittance_application'

/** The same for a creditor's users: its walls compare the creditor of each row. */
export const creditorRole = 'quittance_creditor'

/** The role that works on the tables of the queue. The login of API and worker is a member of these, and of no other. */
export const queueRole = 'quittance_queue'

/** On whose behalf a transaction runs: the organisation, and for a creditor's user only that creditor's rows. */
export type TenantContext = {
  readonly organisation_id: string
  /** A creditor's id, or 'all' for people and jobs of the agency. */
  readonly creditor_scope: string
  /** The person, where one acts: a creditor's user sees only its own sessions and proofs of identity. */
  readonly user_id?: string | null
}

/**
 * What a transaction may see before it is known who is there: one e-mail's accounts, one session, one passkey, one
 * API token, what one link of an e-mail is for, the providers of single sign-on for one domain, the agency of one sign-in
 * name, all agencies.
 */
export type EntryContext =
  | { readonly purpose: 'sign_in'; readonly email: string }
  | { readonly purpose: 'session'; readonly token_hash: string }
  | { readonly purpose: 'sign_in_domain'; readonly domain: string }
  | { readonly purpose: 'sign_in_name'; readonly sign_in_name: string }
  | { readonly purpose: 'passkey'; readonly credential_id: string }
  | { readonly purpose: 'token'; readonly token_hash: string }
  | { readonly purpose: 'account_link'; readonly token_hash: string }
  | { readonly purpose: 'list_organisations' }
  /** Counts of failed proofs under these keys, each a SHA-256 in hexadecimal. */
  | { readonly purpose: 'attempts'; readonly key_hashes: readonly string[] }
  /** Such counts that slow nobody any more. */
  | { readonly purpose: 'forget_attempts' }

/**
 * The statements that open a transaction's session context. This is the one place where it is set. They are SET LOCAL
 * and not set_config(), because Citus propagates only the former to its workers; SET takes no parameters, hence the
 * check and the quoting here.
 */
export const contextStatements = (context: TenantContext | EntryContext): string =>
  [`set local role ${roleOf(context)}`, ...settings(context)].join('; ')

const roleOf = (context: TenantContext | EntryContext): string =>
  'organisation_id' in context && context.creditor_scope !== 'all' ? creditorRole : applicationRole

const settings = (context: TenantContext | EntryContext): string[] => {
  if ('organisation_id' in context) {
    if (!isId(context.organisation_id)) throw new Error('The tenant context needs the id of an organisation')
    if (context.creditor_scope !== 'all' && !isId(context.creditor_scope))
      throw new Error("The creditor scope is a creditor's id or 'all'")
    const user_id = context.user_id ?? ''
    if (user_id !== '' && !isId(user_id)) throw new Error('The user of the context is named by an id')
    return [
      `set local app.organisation_id = '${context.organisation_id}'`,
      `set local app.creditor_scope = '${context.creditor_scope}'`,
      `set local app.user_id = '${user_id}'`,
    ]
  }
  switch (context.purpose) {
    case 'sign_in':
      return [`set local app.sign_in_email = ${quoted(context.email)}`]
    case 'session':
      return [`set local app.session_token_hash = ${quoted(context.token_hash)}`]
    case 'sign_in_domain':
      return [`set local app.sign_in_domain = ${quoted(context.domain)}`]
    case 'sign_in_name':
      return [`set local app.sign_in_name = ${quoted(context.sign_in_name)}`]
    case 'passkey':
      return [`set local app.credential_id = ${quoted(context.credential_id)}`]
    case 'attempts':
      return [`set local app.attempt_keys = ${quoted(context.key_hashes.join(','))}`]
    case 'forget_attempts':
      return [`set local app.forget_attempts = 'on'`]
    case 'token':
      return [`set local app.api_token_hash = ${quoted(context.token_hash)}`]
    case 'account_link':
      return [`set local app.account_link_hash = ${quoted(context.token_hash)}`]
    case 'list_organisations':
      return [`set local app.list_organisations = 'on'`]
  }
}

/** A literal for SET that is right whatever standard_conforming_strings is. No text in PostgreSQL can hold NUL. */
const quoted = (text: string): string => {
  if (text.includes('\0')) throw new Error('The session context cannot hold a NUL character')
  return pg.escapeLiteral(text)
}
