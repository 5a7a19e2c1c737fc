import { american_zones, zonesOfZip } from './american-zones.js'

/** Where a debtor is, as far as an address tells. */
export interface DebtorPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Every time zone in which the debtor may be; more than one where the address leaves it open. */
  readonly time_zones: readonly string[]
}

/**
 * French departments and territories overseas by the first digits of their postcodes, the longest first (La Poste, base
 * officielle des codes postaux; IANA tzdata 2026a).
 */
const french_overseas: readonly (readonly [prefix: string, time_zone: string])[] = [
  ['97133', 'America/St_Barthelemy'],
  ['97150', 'America/Marigot'],
  ['98741', 'Pacific/Marquesas'],
  ['98742', 'Pacific/Marquesas'],
  ['98755', 'Pacific/Gambier'],
  ['971', 'America/Guadeloupe'],
  ['972', 'America/Martinique'],
  ['973', 'America/Cayenne'],
  ['974', 'Indian/Reunion'],
  ['975', 'America/Miquelon'],
  ['976', 'Indian/Mayotte'],
  ['977', 'America/St_Barthelemy'],
  ['978', 'America/Marigot'],
  ['986', 'Pacific/Wallis'],
  ['987', 'Pacific/Tahiti'],
  ['988', 'Pacific/Noumea'],
]

/** Countries with one time zone that debtors of agencies in Europe live in. */
const zones_of_country: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  LU: 'Europe/Luxembourg',
  MC: 'Europe/Monaco',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw',
}

/** How the last line of an address names a country, in small letters without accents. */
const names_of_country: Readonly<Record<string, readonly string[]>> = {
  FR: ['france', 'fr'],
  AT: ['austria', 'autriche', 'at'],
  BE: ['belgium', 'belgique', 'be'],
  CH: ['switzerland', 'suisse', 'ch'],
  DE: ['germany', 'allemagne', 'deutschland', 'de'],
  DK: ['denmark', 'danemark', 'dk'],
  GB: ['united kingdom', 'royaume-uni', 'great britain', 'england', 'scotland', 'wales', 'uk', 'gb'],
  IE: ['ireland', 'irlande', 'ie'],
  IT: ['italy', 'italie', 'italia', 'it'],
  LU: ['luxembourg', 'lu'],
  MC: ['monaco', 'mc'],
  NL: ['netherlands', 'pays-bas', 'nederland', 'nl'],
  PL: ['poland', 'pologne', 'pl'],
  US: ['united states', 'united states of america', 'etats-unis', 'usa', 'us'],
}

/**
 * Where the debtor of an address is. The country is that of its last line, else that of the agency; the zone follows from
 * country and postcode, else it is that of the agency.
 */
export function placeOfAddress(
  address: string | null,
  home: { readonly country: string; readonly time_zone: string },
): DebtorPlace {
  const lines = (address ?? '').split('\n').map((line) => line.trim())
  const country = countryNamed(lines.at(-1) ?? '') ?? home.country
  if (country === 'FR') {
    const postcode = lines.map((line) => /^(\d{5})(?!\d)/u.exec(line)?.[1]).find((found) => found !== undefined) ?? ''
    const overseas = french_overseas.find(([prefix]) => postcode.startsWith(prefix))?.[1]
    return { country, time_zones: [overseas ?? 'Europe/Paris'] }
  }
  if (country === 'US') {
    const zip = lines.map((line) => /\b(\d{5})(?:-\d{4})?$/u.exec(line)?.[1]).find((found) => found !== undefined)
    return { country, time_zones: zip === undefined ? american_zones : zonesOfZip(zip) }
  }
  return { country, time_zones: [zones_of_country[country] ?? home.time_zone] }
}

/** The country that a text names, as ISO 3166-1 alpha-2; null when it names none that is known. */
function countryNamed(text: string): string | null {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
  return Object.entries(names_of_country).find(([, names]) => names.includes(plain))?.[0] ?? null
}
