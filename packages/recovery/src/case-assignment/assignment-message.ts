import type { Language } from '@quittance/core'

/** Why a case did not change hands. `case_unknown` also stands for a case that is not the actor's. */
export type AssignmentFailure =
  | {
      readonly code:
        | 'not_allowed'
        | 'nobody_works'
        | 'case_unknown'
        | 'case_closed'
        | 'not_yours'
        | 'person_unknown'
        | 'team_unknown'
        | 'nobody_named'
        | 'note_missing'
        | 'note_too_long'
        | 'too_many'
    }
  | { readonly code: 'in_hand'; readonly by: string }
  | { readonly code: 'person_outside_team'; readonly person: string; readonly team: string }

/** Characters of a note. */
export const assignment_note_length_maximum = 1_000

/** Cases that change hands at once. */
export const assigned_cases_maximum = 200

export const assignmentMessage = (failure: AssignmentFailure, language: Language): string => {
  const en = language === 'en'
  switch (failure.code) {
    case 'not_allowed':
      return en ? 'Your role does not include this.' : 'Votre rôle ne le permet pas.'
    case 'nobody_works':
      return en
        ? 'A program has no queue of its own. Sign in as a person.'
        : 'Un programme n’a pas de file à lui. Connectez-vous comme personne.'
    case 'case_unknown':
      return en ? 'There is no such case.' : 'Ce dossier n’existe pas.'
    case 'case_closed':
      return en
        ? 'The case is closed: nobody works it. Reopen it first.'
        : 'Le dossier est clôturé : personne ne le traite. Rouvrez-le d’abord.'
    case 'not_yours':
      return en
        ? 'The case is somebody else’s. Ask that person or a manager to hand it over.'
        : 'Ce dossier est confié à quelqu’un d’autre. Demandez à cette personne ou à un responsable de le transmettre.'
    case 'person_unknown':
      return en ? 'There is no such person to work cases.' : 'Cette personne n’existe pas ou ne traite pas de dossiers.'
    case 'team_unknown':
      return en ? 'There is no such team.' : 'Cette équipe n’existe pas.'
    case 'nobody_named':
      return en
        ? 'Say to whom: a colleague, another team, or both.'
        : 'Dites à qui : un collègue, une autre équipe, ou les deux.'
    case 'note_missing':
      return en
        ? 'Say what the next one should know: what was agreed, and what to do next.'
        : 'Dites ce que la personne suivante doit savoir : ce qui est convenu et la suite à donner.'
    case 'note_too_long':
      return en
        ? `A note has at most ${assignment_note_length_maximum} characters.`
        : `Une note compte au plus ${assignment_note_length_maximum} caractères.`
    case 'too_many':
      return en
        ? `At most ${assigned_cases_maximum} cases change hands at once, and at least one.`
        : `On confie de 1 à ${assigned_cases_maximum} dossiers à la fois.`
    case 'in_hand':
      return en
        ? `${failure.by} has this case in hand. Wait a moment, or talk to them.`
        : `${failure.by} a ce dossier en main. Patientez un instant ou voyez ensemble.`
    case 'person_outside_team':
      return en
        ? `${failure.person} is not in the team ${failure.team}. Choose a member of it, or another team.`
        : `${failure.person} n’est pas dans l’équipe ${failure.team}. Choisissez un de ses membres ou une autre équipe.`
  }
}
