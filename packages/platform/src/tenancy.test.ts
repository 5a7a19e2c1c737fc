import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from './identifier.js'
import { contextStatements } from './tenancy.js'

const id = '0190f3a0-1111-7000-8000-00000000abcd'

describe('the context of a tenant', () => {
  it('is set for the transaction alone, after the role', () => {
    expect(contextStatements({ organisation_id: id, creditor_scope: 'all' })).toBe(
      `set local role quittance_application; set local app.organisation_id = '${id}'; set local app.creditor_scope = 'all'; set local app.user_id = ''`,
    )
  })

  it('is that of another role for a creditor’s user', () => {
    expect(contextStatements({ organisation_id: id, creditor_scope: id })).toContain(
      'set local role quittance_creditor;',
    )
  })

  it.each([
    '',
    'all',
    id.toUpperCase(),
    `${id}\n`,
    ` ${id}`,
    `{${id}}`,
    id.replaceAll('-', ''),
    `${id}'; drop table claim; --`,
    '0190f3a0-1111-7000-8000-00000000abcg',
  ])('refuses %j for an organisation', (organisation_id) => {
    expect(() => contextStatements({ organisation_id, creditor_scope: 'all' })).toThrow('id of an organisation')
  })

  it.each(['', 'ALL', 'all ', 'none', id.toUpperCase(), `${id}' or true`])('refuses %j for a creditor', (scope) => {
    expect(() => contextStatements({ organisation_id: id, creditor_scope: scope })).toThrow("creditor's id or 'all'")
  })

  it.each(['me', 'all', `${id}'`])('refuses %j for a person', (user_id) => {
    const context = { organisation_id: id, creditor_scope: 'all', user_id }
    expect(() => contextStatements(context)).toThrow('named by an id')
  })

  it('refuses all that is no id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => contextStatements({ organisation_id: text, creditor_scope: 'all' })).toThrow()
      }),
    )
  })

  it('takes the ids that we make', () => {
    const statements = contextStatements({ organisation_id: newId(), creditor_scope: newId(), user_id: newId() })
    expect(statements.split('; ')).toHaveLength(4)
  })
})

it('refuses a NUL character, which no text of the database can hold', () => {
  expect(() => contextStatements({ purpose: 'sign_in', email: 'a\0b@example.test' })).toThrow('NUL')
  expect(() => contextStatements({ purpose: 'session', token_hash: '\0' })).toThrow('NUL')
  expect(() => contextStatements({ purpose: 'token', token_hash: '\0' })).toThrow('NUL')
})
