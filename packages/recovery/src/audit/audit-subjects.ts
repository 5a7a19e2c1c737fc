/** How a thing is called in sentences: `{it}`, `{le}`, `{du}` and `{au}` of an action, and many of them. */
export type AuditSubjectWords = {
  readonly en: { readonly it: string; readonly many: string }
  readonly fr: { readonly le: string; readonly du: string; readonly au: string; readonly many: string }
}

const words = (en: readonly [string, string], fr: readonly [string, string, string, string]): AuditSubjectWords => ({
  en: { it: en[0], many: en[1] },
  fr: { le: fr[0], du: fr[1], au: fr[2], many: fr[3] },
})

/**
 * The kinds of things that actions of the trail are done to: `recordAudit` takes these and no others. One line per kind:
 * in English one and many of them, in French with le, du, au, and many. Its number or name is set behind.
 */
export const auditSubjects = {
  annotation: words(
    ['an annotation', 'annotations'],
    ['une annotation', 'd’une annotation', 'à une annotation', 'annotations'],
  ),
  api_token: words(['API token', 'API tokens'], ['le jeton d’API', 'du jeton d’API', 'au jeton d’API', 'jetons d’API']),
  audit_trail: words(
    ['the audit trail', 'audit trails'],
    ['le journal d’audit', 'du journal d’audit', 'au journal d’audit', 'journaux d’audit'],
  ),
  cost_rate: words(
    ['a cost rate', 'cost rates'],
    ['un tarif de coût', 'd’un tarif de coût', 'à un tarif de coût', 'tarifs de coût'],
  ),
  creditor: words(['creditor', 'creditors'], ['le créancier', 'du créancier', 'au créancier', 'créanciers']),
  debt_case: words(['case', 'cases'], ['le dossier', 'du dossier', 'au dossier', 'dossiers']),
  debtor: words(['debtor', 'debtors'], ['le débiteur', 'du débiteur', 'au débiteur', 'débiteurs']),
  identity_provider: words(
    ['an identity provider', 'identity providers'],
    [
      'un fournisseur d’identité',
      'd’un fournisseur d’identité',
      'à un fournisseur d’identité',
      'fournisseurs d’identité',
    ],
  ),
  import: words(['file', 'files'], ['le fichier', 'du fichier', 'au fichier', 'fichiers']),
  legal_hold: words(
    ['a legal hold', 'legal holds'],
    ['un gel légal', 'd’un gel légal', 'à un gel légal', 'gels légaux'],
  ),
  mandate: words(['mandate', 'mandates'], ['le mandat', 'du mandat', 'au mandat', 'mandats']),
  operation: words(['operation', 'operations'], ['l’opération', 'de l’opération', 'à l’opération', 'opérations']),
  organisation: words(['the agency', 'agencies'], ['l’agence', 'de l’agence', 'à l’agence', 'agences']),
  portfolio: words(
    ['portfolio', 'portfolios'],
    ['le portefeuille', 'du portefeuille', 'au portefeuille', 'portefeuilles'],
  ),
  report_export: words(
    ['a report as a file', 'reports as files'],
    ['un rapport en fichier', 'd’un rapport en fichier', 'à un rapport en fichier', 'rapports en fichier'],
  ),
  report_alert: words(['an alert', 'alerts'], ['une alerte', 'd’une alerte', 'à une alerte', 'alertes']),
  report_schedule: words(
    ['a scheduled report', 'scheduled reports'],
    ['un envoi programmé', 'd’un envoi programmé', 'à un envoi programmé', 'envois programmés'],
  ),
  round: words(['a round', 'rounds'], ['une tournée', 'd’une tournée', 'à une tournée', 'tournées']),
  retention_rule: words(
    ['a retention rule', 'retention rules'],
    [
      'une règle de conservation',
      'd’une règle de conservation',
      'à une règle de conservation',
      'règles de conservation',
    ],
  ),
  retention_run: words(
    ['the retention rules', 'applications of the retention rules'],
    [
      'les règles de conservation',
      'des règles de conservation',
      'aux règles de conservation',
      'applications des règles de conservation',
    ],
  ),
  saved_view: words(
    ['a saved view', 'saved views'],
    ['une vue enregistrée', 'd’une vue enregistrée', 'à une vue enregistrée', 'vues enregistrées'],
  ),
  service_account: words(
    ['service account', 'service accounts'],
    ['le compte de service', 'du compte de service', 'au compte de service', 'comptes de service'],
  ),
  session: words(['the session', 'sessions'], ['la session', 'de la session', 'à la session', 'sessions']),
  statistics_run: words(
    ['the statistics', 'computations of statistics'],
    ['le calcul', 'du calcul', 'au calcul', 'calculs'],
  ),
  subject_request: words(
    ['a request for access', 'requests for access'],
    ['une demande d’accès', 'd’une demande d’accès', 'à une demande d’accès', 'demandes d’accès'],
  ),
  target: words(['a target', 'targets'], ['un objectif', 'd’un objectif', 'à un objectif', 'objectifs']),
  team: words(['team', 'teams'], ['l’équipe', 'de l’équipe', 'à l’équipe', 'équipes']),
  user: words(['the account of', 'accounts'], ['le compte de', 'du compte de', 'au compte de', 'comptes']),
} as const satisfies Readonly<Record<string, AuditSubjectWords>>

export type AuditSubjectKind = keyof typeof auditSubjects

/** True for the name of a kind. */
export const isAuditSubjectKind = (text: string): text is AuditSubjectKind => Object.hasOwn(auditSubjects, text)
