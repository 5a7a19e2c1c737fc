import { escapeMarkup, type Language, type Translated } from '@quittance/core'
import type { Response } from 'express'
import { requestIdOf } from './request-id.js'

// The pages stand alone: they load nothing but the icon, run nothing, and name nobody.
const page = (language: Language, title: string, head: string, body: string): string => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg">
<title>${escapeMarkup(title)} · Quittance</title>
${head}
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 12vh auto; max-width: 34rem; padding: 0 1.5rem }
  h1 { font-size: 1.25rem }
  small { opacity: .75 }
</style>
<main>
${body}
</main>
</html>
`

const texts = {
  signed_in: { en: 'You are signed in', fr: 'Vous êtes connecté(e)' },
  go_on: { en: 'Go on', fr: 'Continuer' },
  not_signed_in: { en: 'Nobody was signed in', fr: 'La connexion n’a pas abouti' },
  back: { en: 'Back to the sign-in page', fr: 'Retour à la page de connexion' },
  request_id: { en: 'Request id, for the support:', fr: 'Numéro de requête, pour le support :' },
} as const satisfies Record<string, Translated>

/**
 * Sends a browser that comes from the provider on to a page of ours. A plain redirect would still count as the other
 * site's navigation, on which the strict session cookie stays behind; from this page on, it is our own.
 */
export const sendOnwards = (response: Response, path: string, language: Language): void => {
  const target = escapeMarkup(path)
  const head = `<meta http-equiv="refresh" content="0; url=${target}">`
  const body = `<h1>${texts.signed_in[language]}</h1>\n<p><a href="${target}">${texts.go_on[language]}</a></p>`
  response
    .status(200)
    .type('html')
    .send(page(language, texts.signed_in[language], head, body))
}

/** Says to a person who comes from the provider why nobody was signed in, and how to go on. */
export const sendSignInFailure = (response: Response, status: number, message: string, language: Language): void => {
  const title = texts.not_signed_in[language]
  const body = `<h1>${title}</h1>
<p>${escapeMarkup(message)}</p>
<p><a href="/sign-in">${texts.back[language]}</a></p>
<p><small>${texts.request_id[language]} <code>${escapeMarkup(requestIdOf(response))}</code></small></p>`
  response
    .status(status)
    .type('html')
    .send(page(language, title, '', body))
}
