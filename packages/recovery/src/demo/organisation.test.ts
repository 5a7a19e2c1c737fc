import { businessDate } from '@quittance/core'
import { describe, expect, test } from 'vitest'
import { demoOrganisation } from './organisation.js'
import { DEMO_TEAM } from './team.js'

const organisation = demoOrganisation({ today: businessDate('2026-07-15') })

describe('the demo organisation', () => {
  test('has one user for each creditor, and every agent of the team', () => {
    const of_creditors = organisation.users.filter((user) => user.role === 'creditor').map((user) => user.creditor_code)
    expect(of_creditors).toEqual(organisation.creditors.map((creditor) => creditor.code))
    const agents = organisation.users.filter((user) => user.role === 'agent').map((user) => user.name)
    expect(agents).toEqual(DEMO_TEAM.map((agent) => agent.name))
    expect(organisation.users.every((user) => user.email.endsWith('@quittance.example'))).toBe(true)
    expect(new Set(organisation.users.map((user) => user.email)).size).toBe(organisation.users.length)
  })

  test('has teams of its own people, with leads, and one portfolio that no team works', () => {
    const staff = new Set(organisation.users.filter(({ role }) => role !== 'creditor').map(({ email }) => email))
    const portfolios = organisation.creditors.flatMap(({ mandates }) =>
      mandates.flatMap((mandate) => mandate.portfolios),
    )
    const codes = portfolios.map(({ code }) => code)
    const worked = organisation.teams.flatMap(({ portfolio_codes }) => portfolio_codes)
    for (const { leads, members } of organisation.teams) {
      expect(leads.length).toBeGreaterThan(0)
      expect([...leads, ...members].filter((email) => !staff.has(email))).toEqual([])
    }
    expect(new Set(worked).size).toBe(worked.length)
    expect(codes.filter((code) => !worked.includes(code))).toEqual(['TEL-MATERIEL'])
    expect(worked.filter((code) => !codes.includes(code))).toEqual([])
  })

  test('has mandates signed and valid before the oldest placement', () => {
    for (const mandate of organisation.creditors.flatMap((creditor) => creditor.mandates)) {
      expect(mandate.signed_on < mandate.valid_from).toBe(true)
      expect(mandate.valid_from).toBe('2024-04-01')
      expect(mandate.portfolios.length).toBeGreaterThan(0)
    }
  })
})
