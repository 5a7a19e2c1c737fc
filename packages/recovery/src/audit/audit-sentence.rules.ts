import type { Language } from '@quittance/core'
import { auditActions, isAuditActionId } from './audit-actions.js'
import type { AuditOutcome } from './audit-event.entity.js'
import { auditSubjects, type AuditSubjectWords, isAuditSubjectKind } from './audit-subjects.js'

/** What a sentence about an event is made of. */
export type ToldEvent = {
  readonly actor_name: string
  readonly action: string
  readonly outcome: AuditOutcome
  readonly subject_kind: string
  /** By which people know the thing; null where it has no name or is no more. */
  readonly subject_name: string | null
  /** Whether things of this kind have a name. */
  readonly is_named_kind: boolean
  /** How many things it is about; null when it is one. */
  readonly count: number | null
}

/** The event as one sentence without its full stop: "Nadia Belkacem opened case 1042". */
export const auditSentence = (event: ToldEvent, language: Language): string => {
  const name = event.actor_name === '' ? somebody[language] : event.actor_name
  const told = `${name} ${predicate(event, language)}`
  // What is a refusal by its own words needs no other.
  return event.outcome === 'refused' && !event.action.includes('.refuse') ? `${refused[language]}${told}` : told
}

/** An action as it stands in a list to choose from: "opened …". */
export const actionName = (action: string, language: Language): string => {
  if (!isAuditActionId(action)) return action
  const open: Slots = { it: '…', le: '…', du: 'de …', au: 'à …' }
  return filled(auditActions[action][language], open)
}

type Slots = Readonly<Record<'it' | 'le' | 'du' | 'au', string>>

const predicate = (event: ToldEvent, language: Language): string => {
  if (!isAuditActionId(event.action)) return event.action
  return filled(auditActions[event.action][language], slotsOf(event))
}

const filled = (text: string, slots: Slots): string =>
  text
    .replaceAll('{it}', slots.it)
    .replaceAll('{le}', slots.le)
    .replaceAll('{du}', slots.du)
    .replaceAll('{au}', slots.au)

const slotsOf = ({ subject_kind, subject_name, is_named_kind, count }: ToldEvent): Slots => {
  if (!isAuditSubjectKind(subject_kind))
    return { it: subject_kind, le: subject_kind, du: subject_kind, au: subject_kind }
  const words: AuditSubjectWords = auditSubjects[subject_kind]
  if (count !== null) {
    const many = `${count} ${words.fr.many}`
    return { it: `${count} ${words.en.many}`, le: many, du: `de ${many}`, au: `à ${many}` }
  }
  const name = subject_name ?? (is_named_kind ? '…' : '')
  return {
    it: named(words.en.it, name),
    le: named(words.fr.le, name),
    du: named(words.fr.du, name),
    au: named(words.fr.au, name),
  }
}

/** "le compte de" Élodie is "le compte d’Élodie". */
const named = (words: string, name: string): string => {
  if (name === '') return words
  if (words.endsWith(' de') && /^[aeiouyàâäéèêëîïôöùûü]/iu.test(name)) return `${words.slice(0, -1)}’${name}`
  return `${words} ${name}`
}

const somebody: Readonly<Record<Language, string>> = { en: 'Somebody', fr: 'Quelqu’un' }
const refused: Readonly<Record<Language, string>> = { en: 'Refused: ', fr: 'Refusé : ' }
