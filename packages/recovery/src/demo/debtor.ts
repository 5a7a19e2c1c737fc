import { COMPANY_EPITHETS, COMPANY_TRADES, LEGAL_FORMS } from './data/trades.js'
import { FIRST_NAMES } from './data/first-names.js'
import { LAST_NAMES } from './data/last-names.js'
import { STREET_KINDS, STREET_NAMES } from './data/streets.js'
import { TOWNS } from './data/towns.js'
import type { Town } from './data/towns.js'
import type { Random } from './random.js'
import type { DemoDebtor } from './record.js'
import { makeSiren } from './siren.js'

/** The first digits of the numbers that the French regulator keeps for fiction (ARCEP decision 2018-0881). */
const FICTION_PREFIXES: Readonly<Record<Town['zone'] | 'mobile', string>> = {
  '01': '019900',
  '02': '026191',
  '03': '035301',
  '04': '046571',
  '05': '053649',
  '06': '063998',
  mobile: '063998',
}

/** Mail domains kept for documentation by RFC 2606: nobody can receive there. */
const MAIL_DOMAINS = ['example.org', 'example.com', 'example.net']

/** Makes up a debtor; `company_share` (0 to 1) is how often it is a company. */
export function makeDebtor(random: Random, reference: string, company_share: number): DemoDebtor {
  const town = random.pick(TOWNS)
  const identity = random.chance(company_share) ? makeCompany(random) : makePerson(random)
  return {
    reference,
    ...identity,
    phone: random.chance(0.9) ? makePhone(random, town, identity.kind) : null,
    address_line: makeAddressLine(random),
    postcode: town.postcode,
    city: town.name,
  }
}

type Identity = Pick<DemoDebtor, 'kind' | 'name' | 'first_name' | 'siren' | 'email'>

function makePerson(random: Random): Identity {
  const first_name = random.pick(FIRST_NAMES)
  const name = random.pick(LAST_NAMES)
  const number = random.chance(0.4) ? String(random.integer(1, 99)) : ''
  const email = `${asciiWord(first_name)}.${asciiWord(name)}${number}@${random.pick(MAIL_DOMAINS)}`
  return { kind: 'person', name, first_name, siren: null, email: random.chance(0.68) ? email : null }
}

function makeCompany(random: Random): Identity {
  const trade = random.pick(COMPANY_TRADES)
  const second = random.chance(0.6) ? random.pick(LAST_NAMES) : random.pick(COMPANY_EPITHETS)
  const form = random.weighted(LEGAL_FORMS)
  const name = random.chance(0.5) ? `${form} ${trade} ${second}` : `${trade} ${second} ${form}`
  const mailbox = random.pick(['compta', 'comptabilite', 'contact', 'facturation', 'gestion'])
  const email = `${mailbox}@${asciiWord(`${trade} ${second}`)}.example`
  return {
    kind: 'company',
    name,
    first_name: null,
    siren: random.chance(0.97) ? makeSiren(random) : null,
    email: random.chance(0.85) ? email : null,
  }
}

function makePhone(random: Random, town: Town, kind: DemoDebtor['kind']): string {
  const prefix = FICTION_PREFIXES[random.chance(kind === 'person' ? 0.8 : 0.3) ? 'mobile' : town.zone]
  return prefix + String(random.integer(0, 9999)).padStart(4, '0')
}

function makeAddressLine(random: Random): string {
  const number = random.integer(1, random.chance(0.8) ? 60 : 240)
  const repeat = random.weighted([
    ['', 90],
    [' bis', 8],
    [' ter', 2],
  ] as const)
  return `${number}${repeat} ${random.weighted(STREET_KINDS)} ${random.pick(STREET_NAMES)}`
}

/** The text in lower-case ASCII, words joined by hyphens, for mail addresses. */
function asciiWord(text: string): string {
  return text
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
}
