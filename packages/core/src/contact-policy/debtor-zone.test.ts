import { expect, it } from 'vitest'
import { isTimeZone } from '../calendar/index.js'
import { zonesOfZip } from './american-zones.js'
import { placeOfAddress } from './debtor-zone.js'

const home = { country: 'FR', time_zone: 'Europe/Paris' }

it.each([
  [null, 'FR', ['Europe/Paris']],
  ['1 rue Haute\n75001 Paris', 'FR', ['Europe/Paris']],
  ['1 rue Haute\n97110 Pointe-à-Pitre', 'FR', ['America/Guadeloupe']],
  ['1 rue Haute\n97133 Saint-Barthélemy', 'FR', ['America/St_Barthelemy']],
  ['2 rue Basse\n97400 Saint-Denis\nFrance', 'FR', ['Indian/Reunion']],
  ['97300 Cayenne', 'FR', ['America/Cayenne']],
  ['97600 Mamoudzou', 'FR', ['Indian/Mayotte']],
  ['98800 Nouméa', 'FR', ['Pacific/Noumea']],
  ['98742 Nuku Hiva', 'FR', ['Pacific/Marquesas']],
  ['10 Downing Street\nSW1A 2AA London\nRoyaume-Uni', 'GB', ['Europe/London']],
  ['1 rue Haute\n1000 Bruxelles\nBelgique', 'BE', ['Europe/Brussels']],
  ['1 Main St\nBoston MA 02108\nUSA', 'US', ['America/New_York']],
  ['1 Main St\nPhoenix AZ 85001\nÉtats-Unis', 'US', ['America/Phoenix']],
  ['1 Main St\nKingman KS 67801-1234\nUSA', 'US', ['America/Chicago', 'America/Denver']],
])('%s is in %s', (address, country, time_zones) => {
  expect(placeOfAddress(address, home)).toEqual({ country, time_zones })
})

it('takes every zone of the country where the address leaves it open', () => {
  expect(placeOfAddress('Main St\nUSA', home).time_zones).toHaveLength(7)
})

it('names zones that exist', () => {
  const zones = new Set(
    Array.from({ length: 1000 }, (_, area) => zonesOfZip(`${String(area).padStart(3, '0')}00`)).flat(),
  )
  expect([...zones].filter((zone) => !isTimeZone(zone))).toEqual([])
  expect(zones.size).toBe(9)
})
