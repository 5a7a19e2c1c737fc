/** An agent of the demo agency, with how well she or he reaches and convinces (1 is the team's average). */
export type DemoAgent = {
  readonly name: string
  readonly email: string
  readonly skill: number
  /** The month of the two years, 0 to 24, from which new cases are given to this agent. */
  readonly works_from_month: number
}

/** The six agents of the demo agency: four from the start, two who joined on the way. */
export const DEMO_TEAM: readonly DemoAgent[] = [
  { name: 'Nadia Belkacem', email: 'nadia.belkacem@quittance.example', skill: 1.14, works_from_month: 0 },
  { name: 'Thomas Guérin', email: 'thomas.guerin@quittance.example', skill: 1, works_from_month: 0 },
  { name: 'Sylvie Morand', email: 'sylvie.morand@quittance.example', skill: 1.07, works_from_month: 0 },
  { name: 'Kévin Pruvost', email: 'kevin.pruvost@quittance.example', skill: 0.88, works_from_month: 0 },
  { name: 'Aïcha Diallo', email: 'aicha.diallo@quittance.example', skill: 1.1, works_from_month: 9 },
  { name: 'Hugo Le Goff', email: 'hugo.legoff@quittance.example', skill: 0.84, works_from_month: 17 },
]

/** The agents who may be given cases placed in this month (0 to 24). */
export function teamInMonth(month: number): readonly DemoAgent[] {
  return DEMO_TEAM.filter((agent) => agent.works_from_month <= month)
}

/** The skill of an agent known by name; 1 for somebody outside the team. */
export function skillOf(name: string): number {
  return DEMO_TEAM.find((agent) => agent.name === name)?.skill ?? 1
}

/** The share of calls that an agent makes after eight in the evening, which the agency does not want. */
export function eveningShareOf(name: string): number {
  return name === 'Kévin Pruvost' ? 0.02 : 0
}
