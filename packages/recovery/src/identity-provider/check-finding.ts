import type { Language, Translated } from '@quittance/core'

/** How grave a finding is: a problem keeps people from signing in. */
export const check_levels = ['good', 'remark', 'problem'] as const

/** One thing that was found out about a provider. */
export type CheckFinding = { readonly level: (typeof check_levels)[number]; readonly message: string }

type Finding = { readonly level: CheckFinding['level'] } & Translated

const findings = {
  reached: { level: 'good', en: 'The provider answers as', fr: 'Le fournisseur répond sous le nom' },
  keys: { level: 'good', en: 'Its signatures can be checked.', fr: 'Ses signatures peuvent être vérifiées.' },
  pkce: {
    level: 'good',
    en: 'It binds each sign-in to the browser that began it (PKCE).',
    fr: 'Il lie chaque connexion au navigateur qui l’a commencée (PKCE).',
  },
  pkce_unsaid: {
    level: 'remark',
    en: 'It does not say whether it supports PKCE (S256). Quittance uses it in any case; ask the provider to require it.',
    fr: 'Il ne dit pas s’il prend en charge PKCE (S256). Quittance l’emploie de toute façon ; demandez au fournisseur de l’exiger.',
  },
  credentials: {
    level: 'good',
    en: 'It accepts the client id and the client secret.',
    fr: 'Il accepte l’identifiant client et le secret client.',
  },
  credentials_missing: {
    level: 'remark',
    en: 'Client id and client secret are still missing: register Quittance with the provider and copy them.',
    fr: 'L’identifiant client et le secret client manquent encore : enregistrez Quittance chez le fournisseur et copiez-les.',
  },
  credentials_wrong: {
    level: 'problem',
    en: 'It refuses the client id or the client secret. Copy both again from the provider; the secret may have expired.',
    fr: 'Il refuse l’identifiant client ou le secret client. Copiez-les à nouveau depuis le fournisseur ; le secret a peut-être expiré.',
  },
  credentials_untold: {
    level: 'remark',
    en: 'It did not say whether client id and client secret are right. Sign in once to find out.',
    fr: 'Il n’a pas dit si l’identifiant client et le secret client sont corrects. Connectez-vous une fois pour le savoir.',
  },
} as const satisfies Record<string, Finding>

/** A finding in words; `name` goes behind those that end without a full stop. */
export const checkMessage = (code: keyof typeof findings, language: Language, name?: string): CheckFinding => {
  const { level, [language]: text } = findings[code]
  return { level, message: name === undefined ? text : `${text} ${name}.` }
}
