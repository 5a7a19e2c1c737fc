import { languages } from '@quittance/core'
import { describe, expect, it } from 'vitest'
import { auditActionIds, auditActions } from './audit-actions.js'
import { actionName, auditSentence, type ToldEvent } from './audit-sentence.rules.js'
import { auditSubjects } from './audit-subjects.js'

const event: ToldEvent = {
  actor_name: 'Nadia Belkacem',
  action: 'contact_point.read',
  outcome: 'done',
  subject_kind: 'debt_case',
  subject_name: '1042',
  is_named_kind: true,
  count: null,
}

it.each<readonly [Partial<ToldEvent>, string, string]>([
  [
    {},
    'Nadia Belkacem read the contact details of case 1042',
    'Nadia Belkacem a consulté les coordonnées du dossier 1042',
  ],
  [
    { count: 12, subject_name: null },
    'Nadia Belkacem read the contact details of 12 cases',
    'Nadia Belkacem a consulté les coordonnées de 12 dossiers',
  ],
  [
    { action: 'user.set_password', subject_kind: 'user', subject_name: 'Élodie Petit' },
    'Nadia Belkacem changed the password of the account of Élodie Petit',
    'Nadia Belkacem a changé le mot de passe du compte d’Élodie Petit',
  ],
  [
    { action: 'import.cancel', subject_kind: 'import', subject_name: null, outcome: 'refused' },
    'Refused: Nadia Belkacem cancelled file …',
    'Refusé : Nadia Belkacem a annulé le fichier …',
  ],
  [{ action: 'old.action', actor_name: '' }, 'Somebody old.action', 'Quelqu’un old.action'],
])('tells %j', (changes, english, french) => {
  expect(auditSentence({ ...event, ...changes }, 'en')).toBe(english)
  expect(auditSentence({ ...event, ...changes }, 'fr')).toBe(french)
})

describe('every action and kind', () => {
  it('leaves no slot open, in either language', () => {
    for (const action of auditActionIds)
      for (const subject_kind of Object.keys(auditSubjects))
        for (const language of languages) {
          expect(auditSentence({ ...event, action, subject_kind }, language)).not.toMatch(/[{}]/u)
          expect(actionName(action, language)).not.toMatch(/[{}]/u)
        }
  })

  it('uses the slots of its language only', () => {
    for (const action of auditActionIds) {
      expect(auditActions[action].en).not.toMatch(/\{(?:le|du|au)\}/u)
      expect(auditActions[action].fr).not.toMatch(/\{it\}/u)
    }
  })
})
