import { createHash } from 'node:crypto'
import { businessDate } from '@quittance/core'
import { describe, expect, test } from 'vitest'
import { TOWNS } from './data/towns.js'
import type { DemoFile } from './demo-file.js'
import { demoCases, generateDemo } from './generate-demo.js'
import type { PlayedCase } from './generate-demo.js'
import { DEMO_SEED, demoOrganisation } from './organisation.js'
import { plausibility, vintageCurves } from './plausibility.js'
import { dateOf, dayOf, isWorkingDay } from './working-day.js'

const today = businessDate('2026-07-15')
const yesterday = dayOf(today) - 1
const request = { seed: DEMO_SEED, today, scale: 1 }
const small = { ...request, scale: 0.05 }
const cases: readonly PlayedCase[] = [...demoCases(request)]

function digest(files: readonly DemoFile[]): string {
  const hash = createHash('sha256')
  for (const file of files) for (const chunk of file.bytes()) hash.update(chunk)
  return hash.digest('hex')
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

describe('the demo files', () => {
  test('are the same for the same request, and others for another seed, day or scale', () => {
    const first = digest(generateDemo(small))
    expect(digest(generateDemo({ ...small }))).toBe(first)
    expect(digest(generateDemo({ ...small, seed: 'another' }))).not.toBe(first)
    expect(digest(generateDemo({ ...small, today: businessDate('2026-07-16') }))).not.toBe(first)
    expect(digest(generateDemo({ ...small, scale: 0.1 }))).not.toBe(first)
  })

  test('are one claim file a portfolio and three more a creditor, in the order of their import', () => {
    const portfolios = demoOrganisation({ today }).creditors.flatMap((creditor) =>
      creditor.mandates.flatMap((mandate) => mandate.portfolios.map(({ code }) => code)),
    )
    const files = generateDemo(small)
    expect(files.filter(({ kind }) => kind === 'claim').map((file) => file.portfolio_code)).toEqual(portfolios)
    const of_voltane = files.filter((file) => file.creditor_code === 'VOLTANE').map(({ kind }) => kind)
    expect(of_voltane).toEqual(['claim', 'claim', 'activity', 'promise', 'payment'])
    expect(new Set(files.map((file) => file.name)).size).toBe(files.length)
  })

  test('place about nine thousand claims over two years, up to the last days', () => {
    const { claims } = plausibility(cases, yesterday)
    expect(claims).toBeGreaterThan(8_000)
    expect(claims).toBeLessThan(10_000)
    const placed = cases.map(({ demo_case }) => demo_case.placed_on)
    expect(dateOf(Math.min(...placed)).slice(0, 7)).toBe('2024-07')
    expect(yesterday - Math.max(...placed)).toBeLessThan(14)
  })
})

describe('every record', () => {
  test('lies in the past, and a claim is issued, due and placed in this order', () => {
    for (const { demo_case, history } of cases) {
      for (const claim of demo_case.claims) {
        expect(claim.issued_on).toBeLessThan(claim.due_on)
        expect(claim.due_on).toBeLessThan(claim.placed_on)
      }
      const days = [
        demo_case.placed_on,
        ...history.payments.map((payment) => payment.paid_on),
        ...history.promises.map((promise) => promise.promised_on),
        ...history.activities.map((activity) => activity.day),
      ]
      expect(Math.max(...days)).toBeLessThanOrEqual(yesterday)
      expect(Math.min(...days)).toBe(demo_case.placed_on)
    }
  })

  test('has a reference of its own within the creditor, and names a claim of its own case', () => {
    for (const creditor of ['VOLTANE', 'BRUNELLE', 'TELIANE']) {
      const own = cases.filter((played) => played.creditor.code === creditor)
      for (const references of [
        own.flatMap(({ demo_case }) => demo_case.claims.map((claim) => claim.reference)),
        own.flatMap(({ history }) => history.payments.map((payment) => payment.reference)),
        own.flatMap(({ history }) => history.promises.map((promise) => promise.reference)),
      ]) {
        expect(new Set(references).size).toBe(references.length)
      }
    }
    for (const { demo_case, history } of cases) {
      const claims = new Set(demo_case.claims.map((claim) => claim.reference))
      for (const { claim_reference } of [...history.payments, ...history.promises, ...history.activities]) {
        expect(claims.has(claim_reference)).toBe(true)
      }
    }
  })

  test('of a debtor is the same wherever the creditor names that debtor, and some come back', () => {
    for (const creditor of ['VOLTANE', 'BRUNELLE', 'TELIANE']) {
      const own = cases.filter((played) => played.creditor.code === creditor).map(({ demo_case }) => demo_case.debtor)
      const by_reference = new Map(own.map((debtor) => [debtor.reference, debtor]))
      for (const debtor of own) expect(debtor).toEqual(by_reference.get(debtor.reference))
      expect(by_reference.size).toBeLessThan(own.length)
    }
  })

  test('of a claim adds up: it never gets more than its amount nor gives back more than it got', () => {
    for (const { demo_case, history } of cases) {
      for (const claim of demo_case.claims) {
        let paid_minor = 0n
        for (const payment of history.payments.filter((entry) => entry.claim_reference === claim.reference)) {
          paid_minor += payment.amount_minor
          expect(paid_minor).toBeGreaterThanOrEqual(0n)
          expect(paid_minor).toBeLessThanOrEqual(claim.amount_minor)
        }
      }
    }
  })

  test('of a reversal undoes one payment, in full, two to nine weeks later', () => {
    for (const { history } of cases) {
      const by_reference = new Map(history.payments.map((payment) => [payment.reference, payment]))
      for (const reversal of history.payments.filter((payment) => payment.amount_minor <= 0n)) {
        const payment = by_reference.get(reversal.reversal_of ?? '')
        expect(payment?.amount_minor).toBe(-reversal.amount_minor)
        expect(reversal.paid_on - (payment?.paid_on ?? 0)).toBeGreaterThanOrEqual(14)
        expect(reversal.paid_on - (payment?.paid_on ?? 0)).toBeLessThanOrEqual(63)
      }
    }
  })

  test('of work falls in office hours, on working days, the first letter before the first call', () => {
    for (const { demo_case, history } of cases) {
      const outbound_calls = history.activities.filter(({ channel }) => channel === 'call')
      const letter = history.activities.find(({ channel }) => channel === 'letter')
      if (outbound_calls[0] !== undefined) expect(letter?.day).toBeLessThan(outbound_calls[0].day)
      for (const { day, minute, agent } of history.activities) {
        expect(isWorkingDay(day)).toBe(true)
        // One agent calls in the evening now and then, for the page about compliance to show.
        if (minute >= 1200) expect([agent, minute < 1245]).toEqual(['Kévin Pruvost', true])
        else expect((minute >= 540 && minute < 750) || (minute >= 840 && minute < 1110)).toBe(true)
        expect(agent).toBe(demo_case.agent)
      }
    }
  })

  test('of a promise goes with a call of that day which obtained it, and asks no more than is owed', () => {
    for (const { demo_case, history } of cases) {
      const owed_minor = sum(demo_case.claims.map((claim) => claim.amount_minor))
      const promised_on = history.activities.filter(({ outcome }) => outcome === 'promised').map(({ day }) => day)
      expect(history.promises.map((promise) => promise.promised_on)).toEqual(promised_on)
      for (const promise of history.promises) {
        expect(promise.due_on).toBeGreaterThan(promise.promised_on)
        expect(promise.amount_minor).toBeGreaterThan(0n)
        expect(promise.amount_minor).toBeLessThanOrEqual(owed_minor)
      }
    }
  })

  test('of a debtor is well formed: SIREN by Luhn, postcode of the town, telephone and mail of nobody', () => {
    const towns = new Set(TOWNS.map((town) => `${town.postcode} ${town.name}`))
    for (const { demo_case } of cases) {
      const { debtor } = demo_case
      if (debtor.siren !== null) expect([debtor.siren, luhnSum(debtor.siren) % 10]).toEqual([debtor.siren, 0])
      if (debtor.phone !== null) expect(debtor.phone).toMatch(/^(019900|026191|035301|046571|053649|063998)\d{4}$/u)
      if (debtor.email !== null)
        expect(debtor.email).toMatch(/^[a-z0-9.-]+@(example\.(org|com|net)|[a-z0-9-]+\.example)$/u)
      expect(towns.has(`${debtor.postcode} ${debtor.city}`)).toBe(true)
      expect(debtor.kind === 'company').toBe(debtor.first_name === null)
    }
  })
})

describe('the figures are those of a real agency', () => {
  test('creditors recover between 19 and 38 percent, portfolios visibly differ', () => {
    for (const creditor of ['VOLTANE', 'BRUNELLE', 'TELIANE']) {
      const recovered = rate(cases.filter((played) => played.creditor.code === creditor))
      expect(recovered).toBeGreaterThan(0.19)
      expect(recovered).toBeLessThan(0.38)
    }
    expect(rateOfPortfolio('VOL-ACTIFS') - rateOfPortfolio('VOL-RESILIES')).toBeGreaterThan(0.04)
    expect(rateOfPortfolio('TEL-BOX') - rateOfPortfolio('TEL-MATERIEL')).toBeGreaterThan(0.04)
  })

  test('recovery curves are steep for three months, then flat, and get better over the two years', () => {
    const curves = [...vintageCurves(cases, yesterday).values()]
    const grown = curves.filter((curve) => curve.length >= 12)
    expect(average(grown, 3) / average(grown, 12)).toBeGreaterThan(0.65)
    expect(average(grown, 3) / average(grown, 12)).toBeLessThan(0.92)
    expect(average(grown, 12) - average(grown, 9)).toBeLessThan(2)
    const half_year = curves.filter((curve) => curve.length >= 6)
    expect(average(half_year.slice(-8), 6)).toBeGreaterThan(average(half_year.slice(0, 8), 6) * 1.1)
  })

  test('promises are kept in about six cases of ten, broken in three', () => {
    const { kept, partly_kept, broken, open } = plausibility(cases, yesterday).promises
    const due = kept + partly_kept + broken
    expect(kept / due).toBeGreaterThan(0.55)
    expect(kept / due).toBeLessThan(0.66)
    expect(partly_kept / due).toBeGreaterThan(0.06)
    expect(partly_kept / due).toBeLessThan(0.14)
    expect(open).toBeGreaterThan(20)
  })

  test('some debtors pay the creditor, some payments come back, some claims are disputed', () => {
    const figures = plausibility(cases, yesterday)
    expect(Number(figures.direct_minor) / Number(figures.collected_minor)).toBeGreaterThan(0.1)
    expect(Number(figures.direct_minor) / Number(figures.collected_minor)).toBeLessThan(0.2)
    expect(figures.reversals / figures.payments).toBeGreaterThan(0.01)
    expect(figures.reversals / figures.payments).toBeLessThan(0.04)
    expect(figures.disputed_claims / figures.claims).toBeGreaterThan(0.03)
    expect(figures.disputed_claims / figures.claims).toBeLessThan(0.05)
  })
})

/** Collected over placed, 0 to 1. */
function rate(of: readonly PlayedCase[]): number {
  const { collected_minor, placed_minor } = plausibility(of, yesterday)
  return Number(collected_minor) / Number(placed_minor)
}

function rateOfPortfolio(code: string): number {
  return rate(cases.filter((played) => played.portfolio.code === code))
}

/** The mean of curves at their n-th month. */
function average(curves: readonly (readonly number[])[], month: number): number {
  return curves.reduce((total, curve) => total + (curve[month - 1] ?? 0), 0) / curves.length
}

function luhnSum(digits: string): number {
  return [...digits].toReversed().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 0 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
}
