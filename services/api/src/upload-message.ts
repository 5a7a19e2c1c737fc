import type { Language, Translated } from '@quittance/core'
import type { Refusal } from './error-answer.js'
import type { UploadProblem } from './upload.js'

type Answer = { readonly status: number; readonly text: Translated }

/** What the sender of a refused upload is told: what happened, that nothing was kept, how to go on. */
const answers: Readonly<Record<UploadProblem, Answer>> = {
  not_multipart: {
    status: 415,
    text: {
      en: 'Send the file as multipart/form-data. Nothing was kept.',
      fr: 'Envoyez le fichier en multipart/form-data. Rien n’a été conservé.',
    },
  },
  malformed: {
    status: 400,
    text: {
      en: 'The upload cannot be read: its parts are not well-formed. Nothing was kept; send it again.',
      fr: 'L’envoi est illisible : ses parties sont mal formées. Rien n’a été conservé ; renvoyez-le.',
    },
  },
  no_file: {
    status: 400,
    text: {
      en: 'The upload holds no file: add one part named file. Nothing was kept.',
      fr: 'L’envoi ne contient aucun fichier : ajoutez une partie nommée file. Rien n’a été conservé.',
    },
  },
  file_before_fields: {
    status: 400,
    text: {
      en: 'Put the fields kind, creditorId and portfolioId before the file. Nothing was kept.',
      fr: 'Placez les champs kind, creditorId et portfolioId avant le fichier. Rien n’a été conservé.',
    },
  },
  too_many_parts: {
    status: 400,
    text: {
      en: 'The upload has too many parts: send one file with its few fields. Nothing was kept.',
      fr: 'L’envoi a trop de parties : envoyez un seul fichier et ses quelques champs. Rien n’a été conservé.',
    },
  },
}

/** The answer to an upload of a shape that cannot be used. */
export const uploadRefusal = (problem: UploadProblem, language: Language): Refusal => ({
  status: answers[problem].status,
  code: problem.toUpperCase(),
  message: answers[problem].text[language],
})
