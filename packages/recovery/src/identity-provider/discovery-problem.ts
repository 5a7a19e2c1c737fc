import type { Language, Translated } from '@quittance/core'
import type { OutboundFailureCode } from '@quittance/platform'

/** Why a provider's own description of itself cannot be used. `at` is the address or the value that it is about. */
export type DiscoveryProblem = {
  readonly code:
    | OutboundFailureCode
    | 'status'
    | 'not_json'
    | 'issuer_differs'
    | 'endpoint_missing'
    | 'code_not_supported'
    | 'algorithms'
    | 'no_keys'
  readonly at: string
}

type Sentence = (at: string) => Translated

const sentences: Readonly<Record<DiscoveryProblem['code'], Sentence>> = {
  address_not_allowed: (at) => ({
    en: `${at} must be an address that begins with https:// and holds no password.`,
    fr: `${at} doit être une adresse qui commence par https:// et ne contient aucun mot de passe.`,
  }),
  network_not_allowed: (at) => ({
    en: `${at} lies in a private network. The operator of this server can allow it with QUITTANCE_OUTBOUND_NETWORKS.`,
    fr: `${at} se trouve dans un réseau privé. L’exploitant de ce serveur peut l’autoriser avec QUITTANCE_OUTBOUND_NETWORKS.`,
  }),
  name_unknown: (at) => ({
    en: `There is no server named ${at}. Check the spelling of the issuer.`,
    fr: `Aucun serveur ne s’appelle ${at}. Vérifiez l’orthographe de l’émetteur.`,
  }),
  unreachable: (at) => ({
    en: `${at} does not answer. Check the issuer, and whether the provider is reachable from this server.`,
    fr: `${at} ne répond pas. Vérifiez l’émetteur, et que le fournisseur est joignable depuis ce serveur.`,
  }),
  tls: (at) => ({
    en: `${at} has no valid certificate. Have it renewed, or correct the name in the issuer.`,
    fr: `${at} n’a pas de certificat valable. Faites-le renouveler, ou corrigez le nom dans l’émetteur.`,
  }),
  timeout: (at) => ({
    en: `${at} took too long to answer. Try again; if it persists, ask the provider.`,
    fr: `${at} a mis trop de temps à répondre. Réessayez ; si cela persiste, demandez au fournisseur.`,
  }),
  answer_too_large: (at) => ({
    en: `The answer of ${at} is larger than 1 MiB, so it is no description of a provider. Check the issuer.`,
    fr: `La réponse de ${at} dépasse 1 Mio : ce n’est pas la description d’un fournisseur. Vérifiez l’émetteur.`,
  }),
  status: (at) => ({
    en: `There is no OpenID Connect provider at ${at}: its description (/.well-known/openid-configuration) was not found. Check the issuer, also its path.`,
    fr: `Il n’y a pas de fournisseur OpenID Connect à ${at} : sa description (/.well-known/openid-configuration) est introuvable. Vérifiez l’émetteur, y compris son chemin.`,
  }),
  not_json: (at) => ({
    en: `What ${at} answers is no description of an OpenID Connect provider. Check the issuer, also its path.`,
    fr: `La réponse de ${at} n’est pas la description d’un fournisseur OpenID Connect. Vérifiez l’émetteur, y compris son chemin.`,
  }),
  issuer_differs: (at) => ({
    en: `The provider calls itself ${at}. Write the issuer exactly so.`,
    fr: `Le fournisseur se nomme lui-même ${at}. Écrivez l’émetteur exactement ainsi.`,
  }),
  endpoint_missing: (at) => ({
    en: `The provider's description lacks ${at}. Ask the provider to complete it.`,
    fr: `Il manque ${at} dans la description du fournisseur. Demandez-lui de la compléter.`,
  }),
  code_not_supported: () => ({
    en: 'The provider does not offer the authorization code flow (response type “code”). Allow it at the provider.',
    fr: 'Le fournisseur n’offre pas le flux « authorization code » (type de réponse « code »). Autorisez-le chez lui.',
  }),
  algorithms: (at) => ({
    en: `The provider signs with ${at} only. Choose RS256, PS256, ES256 or EdDSA there.`,
    fr: `Le fournisseur ne signe qu’avec ${at}. Choisissez-y RS256, PS256, ES256 ou EdDSA.`,
  }),
  no_keys: (at) => ({
    en: `There are no keys to check signatures with at ${at}. Ask the provider.`,
    fr: `Il n’y a pas de clés pour vérifier les signatures à ${at}. Demandez au fournisseur.`,
  }),
}

/** What is wrong, where, and how to mend it. */
export const discoveryProblemMessage = ({ code, at }: DiscoveryProblem, language: Language): string =>
  sentences[code](at)[language]
