/** What is noted of an agent: something that not everybody can do, or a language. */
export const skill_kinds = ['skill', 'language'] as const
