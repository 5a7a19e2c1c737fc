/** A team of the demo agency; people by e-mail address, portfolios by code. */
export type DemoTeamOfAgency = {
  readonly name: string
  readonly leads: readonly string[]
  readonly members: readonly string[]
  readonly portfolio_codes: readonly string[]
}

const manager = 'manager@quittance.example'

/**
 * Consumers and businesses are worked by different people. Hardware that was not returned is for whoever has time: no
 * team works it, so everybody of the agency sees its cases.
 */
export const DEMO_TEAMS: readonly DemoTeamOfAgency[] = [
  {
    name: 'Particuliers',
    leads: [manager],
    members: [
      'nadia.belkacem@quittance.example',
      'thomas.guerin@quittance.example',
      'kevin.pruvost@quittance.example',
      'aicha.diallo@quittance.example',
    ],
    portfolio_codes: ['VOL-ACTIFS', 'VOL-RESILIES', 'TEL-MOBILE', 'TEL-BOX'],
  },
  {
    name: 'Entreprises',
    leads: ['sylvie.morand@quittance.example'],
    members: [manager, 'hugo.legoff@quittance.example'],
    portfolio_codes: ['CGB-ARTISANS', 'CGB-PME'],
  },
]
