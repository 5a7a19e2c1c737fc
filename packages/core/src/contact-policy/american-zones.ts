const eastern = 'America/New_York'
const central = 'America/Chicago'
const mountain = 'America/Denver'
const arizona = 'America/Phoenix'
const pacific = 'America/Los_Angeles'
const alaska = 'America/Anchorage'
const hawaii = 'Pacific/Honolulu'

/** Every zone of the fifty states: where an address does not say which. */
export const american_zones: readonly string[] = [eastern, central, mountain, arizona, pacific, alaska, hawaii]

/**
 * The first three digits of ZIP codes, from and to, with their time zones: two where the area lies on both sides of a
 * line (USPS Publication 65; 49 CFR 71; read in 2026). Ranges that are not named belong to nobody.
 */
const zip_zones: readonly (readonly [from: number, to: number, ...zones: string[]])[] = [
  [5, 5, eastern],
  [6, 9, 'America/Puerto_Rico'],
  [10, 323, eastern],
  [324, 325, central],
  [326, 349, eastern],
  [350, 372, central],
  [373, 374, eastern],
  [375, 375, central],
  [376, 379, eastern],
  [380, 397, central],
  [398, 418, eastern],
  [420, 424, central],
  [425, 426, eastern],
  [427, 427, eastern, central],
  [430, 462, eastern],
  [463, 464, central],
  [465, 474, eastern],
  [475, 475, eastern, central],
  [476, 477, central],
  [478, 497, eastern],
  [498, 499, eastern, central],
  [500, 567, central],
  [570, 574, central],
  [575, 576, central, mountain],
  [577, 577, mountain],
  [580, 585, central],
  [586, 586, central, mountain],
  [587, 588, central],
  [590, 599, mountain],
  [600, 676, central],
  [677, 679, central, mountain],
  [680, 690, central],
  [691, 693, central, mountain],
  [700, 797, central],
  [798, 799, mountain],
  [800, 834, mountain],
  [835, 835, mountain, pacific],
  [836, 837, mountain],
  [838, 838, pacific],
  [840, 847, mountain],
  [850, 857, arizona],
  [859, 860, arizona, mountain],
  [863, 864, arizona],
  [865, 865, arizona, mountain],
  [870, 885, mountain],
  [889, 897, pacific],
  [898, 898, pacific, mountain],
  [900, 961, pacific],
  [967, 968, hawaii],
  [969, 969, 'Pacific/Guam'],
  [970, 978, pacific],
  [979, 979, pacific, mountain],
  [980, 994, pacific],
  [995, 999, alaska],
]

/** The zones in which an address with this ZIP code may lie: all of the country's where the code is not known. */
export function zonesOfZip(zip: string): readonly string[] {
  const area = Number(zip.slice(0, 3))
  const found = zip_zones.find(([from, to]) => area >= from && area <= to)
  if (found === undefined) return american_zones
  const [, , ...zones] = found
  return zones
}
