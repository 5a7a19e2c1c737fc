import type { AuditCategory } from './audit-categories.js'

/** What the trail knows of an action, whoever did it to whatever. */
export type AuditActionFacts = {
  readonly category: AuditCategory
  /** True where nothing was changed and somebody saw something that is not for everybody. */
  readonly is_read: boolean
  /** What was done, as it follows the name of who did it. */
  readonly en: string
  readonly fr: string
}

const change = (category: AuditCategory, en: string, fr: string) => ({ category, is_read: false, en, fr }) as const
const read = (category: AuditCategory, en: string, fr: string) => ({ category, is_read: true, en, fr }) as const

/**
 * Everything that can stand in the audit trail: `recordAudit` takes these ids and no others. One line per action, in
 * the order of their ids: `'<noun>.<verb>': change | read(category, English, French)`.
 *
 * The texts go on after the name of who did it, in the past tense: "Nadia Belkacem | opened {it}". Where the thing
 * belongs, write `{it}` in English ("case 1042"), and in French `{le}` ("le dossier 1042"), `{du}` ("du dossier 1042")
 * or `{au}` ("au dossier 1042"); what it is called comes from its kind in `audit-subjects.ts`. An id is for ever: rows
 * of the past carry it.
 */
export const auditActions = {
  'activity.record': change('case', 'noted what was done in {it}', 'a noté une action {au}'),
  'access.refuse': change('sign_in', 'was refused {it}', 's’est vu refuser {le}'),
  'annotation.change': change('report', 'changed {it}', 'a modifié {le}'),
  'annotation.remove': change('report', 'removed {it}', 'a supprimé {le}'),
  'annotation.write': change('report', 'wrote {it}', 'a écrit {le}'),
  'agent_timeline.read': read(
    'people',
    'read what was done on a day under {it}',
    'a consulté les actions d’une journée {du}',
  ),
  'api_token.create': change('access', 'made {it}', 'a créé {le}'),
  'api_token.revoke': change('access', 'revoked {it}', 'a révoqué {le}'),
  'audit.export': read('audit', 'downloaded the audit trail', 'a téléchargé le journal d’audit'),
  'audit.search': read('audit', 'searched the audit trail', 'a consulté le journal d’audit'),
  'authenticator.add': change(
    'sign_in',
    'added an authenticator app to {it}',
    'a ajouté une application d’authentification {au}',
  ),
  'authenticator.remove': change(
    'sign_in',
    'removed the authenticator app from {it}',
    'a retiré l’application d’authentification {du}',
  ),
  'call.start': change('case', 'asked whether a call may be made in {it}', 'a vérifié si un appel est permis {au}'),
  'coaching_note.add': change('people', 'noted what was agreed with {it}', 'a noté ce qui est convenu avec {le}'),
  'coaching_note.remove': change('people', 'removed a note about {it}', 'a supprimé une note concernant {le}'),
  'coaching_note.settle': change(
    'people',
    'settled or reopened a note about {it}',
    'a clos ou rouvert une note concernant {le}',
  ),
  'conduct_rule.set': change('settings', 'set a rule of conduct', 'a fixé une règle d’examen des contacts'),
  'contact_policy.set': change('settings', 'set a contact policy', 'a fixé une politique de contact'),
  'contact_preference.set': change(
    'case',
    'noted when and how the debtor of {it} wants to be contacted',
    'a noté quand et comment le débiteur {du} souhaite être contacté',
  ),
  'contact_point.add': change('case', 'added a contact detail to {it}', 'a ajouté une coordonnée {au}'),
  'contact_point.correct': change('case', 'corrected a contact detail of {it}', 'a corrigé une coordonnée {du}'),
  'contact_point.end': change('case', 'ended a contact detail of {it}', 'a invalidé une coordonnée {du}'),
  'contact_point.set_consent': change(
    'case',
    'noted consent to a contact detail of {it}',
    'a noté le consentement pour une coordonnée {du}',
  ),
  'contact_point.read': read('case', 'read the contact details of {it}', 'a consulté les coordonnées {du}'),
  'cost_rate.set': change('settings', 'set {it}', 'a fixé {le}'),
  'creditor.set_address': change('settings', 'set the address of {it}', 'a fixé l’adresse {du}'),
  'creditor.create': change('settings', 'created {it}', 'a créé {le}'),
  'debt_case.assign': change('case', 'gave {it} to somebody', 'a confié {le}'),
  'debt_case.close': change('case', 'closed {it}', 'a clôturé {le}'),
  'debt_case.distribute': change('case', 'gave cases of the pool to agents', 'a réparti des dossiers de la réserve'),
  'debt_case.read': read('case', 'opened {it}', 'a ouvert {le}'),
  'debt_case.release': change('case', 'put {it} down', 'a reposé {le}'),
  'debt_case.reopen': change('case', 'reopened {it}', 'a rouvert {le}'),
  'debt_case.take': change('case', 'took {it} in hand', 'a pris en main {le}'),
  'debtor.rectify': change('personal_data', 'rectified {it}', 'a rectifié {le}'),
  'debtor.search': read('personal_data', 'looked for a person', 'a recherché une personne'),
  'diagnosis.read': read('case', 'read the diagnoses of {it}', 'a consulté les diagnostics {du}'),
  'diagnosis.record': change('case', 'noted a diagnosis in {it}', 'a noté un diagnostic pour {le}'),
  'federated_identity.link': change(
    'sign_in',
    'was linked to single sign-on',
    'a été relié(e) à l’authentification unique',
  ),
  'follow_up.set': change('case', 'planned when to come back to {it}', 'a prévu de revenir sur {le}'),
  'found_contact_point.read': read(
    'case',
    'read the contact details found for {it}',
    'a consulté les coordonnées trouvées pour {le}',
  ),
  'hold.assign': change('case', 'said who answers a hold on {it}', 'a désigné qui répond d’une suspension {du}'),
  'hold.open': change('case', 'put {it} on hold', 'a ouvert une suspension {du}'),
  'hold.settle': change('case', 'ended a hold on {it}', 'a mis fin à une suspension {du}'),
  'identity_provider.add': change('access', 'added {it}', 'a ajouté {le}'),
  'identity_provider.change': change('access', 'changed {it}', 'a modifié {le}'),
  'identity_provider.disable': change('access', 'disabled {it}', 'a désactivé {le}'),
  'identity_provider.enable': change('access', 'enabled {it}', 'a activé {le}'),
  'identity_provider.remove': change('access', 'removed {it}', 'a supprimé {le}'),
  'import.apply': change('file', 'applied {it}', 'a appliqué {le}'),
  'import.cancel': change('file', 'cancelled {it}', 'a annulé {le}'),
  'import.create': change('file', 'delivered {it}', 'a déposé {le}'),
  'import.start': change('file', 'started {it}', 'a lancé {le}'),
  'invitation.accept': change('people', 'accepted the invitation', 'a accepté l’invitation'),
  'invitation.create': change('people', 'made {it} and sent the invitation', 'a créé {le} et envoyé l’invitation'),
  'invitation.resend': change('people', 'sent the invitation of {it} again', 'a renvoyé l’invitation {du}'),
  'invitation.revoke': change('people', 'withdrew the invitation of {it}', 'a retiré l’invitation {du}'),
  'legal_hold.place': change('personal_data', 'placed {it}', 'a posé {le}'),
  'legal_hold.release': change('personal_data', 'released {it}', 'a levé {le}'),
  'letter.download': read('case', 'downloaded a letter of {it}', 'a téléchargé un courrier {du}'),
  'letter.return': change('case', 'noted a letter of {it} that did not arrive', 'a noté un courrier {du} non parvenu'),
  'letter.send': change('case', 'wrote to the debtor of {it}', 'a écrit au débiteur {du}'),
  'letter_template.save': change('settings', 'wrote what letters of {it} say', 'a rédigé un modèle de courrier {du}'),
  'letterhead.set': change('settings', 'set the letterhead of {it}', 'a fixé l’en-tête {du}'),
  'mandate.create': change('settings', 'recorded {it}', 'a enregistré {le}'),
  'next_action.snooze': change('case', 'put {it} off', 'a reporté {le}'),
  'organisation.create': change('settings', 'created {it}', 'a créé {le}'),
  'organisation.set_sign_in_name': change(
    'access',
    'changed the sign-in name of {it}',
    'a changé le nom de connexion {du}',
  ),
  'passkey.add': change('sign_in', 'added a passkey', 'a ajouté une clé d’accès'),
  'passkey.remove': change('sign_in', 'removed a passkey', 'a retiré une clé d’accès'),
  'passkey.rename': change('sign_in', 'renamed a passkey', 'a renommé une clé d’accès'),
  'portfolio.assign': change('people', 'gave {it} to a team or took it back', 'a confié ou retiré {le} à une équipe'),
  'password_reset.request': change(
    'sign_in',
    'sent a link for a new password to {it}',
    'a envoyé un lien de nouveau mot de passe {au}',
  ),
  'portfolio.create': change('settings', 'created {it}', 'a créé {le}'),
  'private_note.read': read('case', 'read the private notes of {it}', 'a consulté les notes internes {du}'),
  'recovery_code.renew': change('sign_in', 'made new recovery codes for {it}', 'a renouvelé les codes de secours {du}'),
  'reject_file.download': read('file', 'downloaded the refused rows of {it}', 'a téléchargé les rejets {du}'),
  'report_export.cancel': change('report', 'cancelled {it}', 'a annulé {le}'),
  'report_export.download': read('report', 'downloaded {it}', 'a téléchargé {le}'),
  'report_export.download_cases': read('case', 'downloaded a list of cases', 'a téléchargé une liste de dossiers'),
  'report_export.request': change('report', 'asked for {it}', 'a demandé {le}'),
  'report_export.retry': change('report', 'asked for {it} again', 'a redemandé {le}'),
  'report.stop_receiving': change('report', 'chose whether to be sent {it}', 'a choisi de recevoir ou non {le}'),
  'plan.approve': change('case', 'approved a plan of {it}', 'a approuvé un échéancier {du}'),
  'plan.cancel': change('case', 'cancelled a plan of {it}', 'a annulé un échéancier {du}'),
  'plan.make': change('case', 'agreed a plan in {it}', 'a convenu d’un échéancier pour {le}'),
  'plan.refuse': change('case', 'refused a plan of {it}', 'a refusé un échéancier {du}'),
  'promise.cancel': change('case', 'withdrew a promise in {it}', 'a annulé une promesse {du}'),
  'promise.make': change('case', 'noted a promise in {it}', 'a noté une promesse {du}'),
  'report_alert.change': change('report', 'changed {it}', 'a modifié {le}'),
  'report_alert.create': change('report', 'made {it}', 'a créé {le}'),
  'report_alert.pause': change('report', 'paused {it}', 'a suspendu {le}'),
  'report_alert.remove': change('report', 'removed {it}', 'a supprimé {le}'),
  'report_alert.resume': change('report', 'resumed {it}', 'a repris {le}'),
  'report_alert.test': change('report', 'tested {it}', 'a testé {le}'),
  'report_schedule.change': change('report', 'changed {it}', 'a modifié {le}'),
  'report_schedule.create': change('report', 'made {it}', 'a créé {le}'),
  'report_schedule.pause': change('report', 'paused {it}', 'a suspendu {le}'),
  'report_schedule.remove': change('report', 'removed {it}', 'a supprimé {le}'),
  'report_schedule.resume': change('report', 'resumed {it}', 'a repris {le}'),
  'report_schedule.retry': change('report', 'tried {it} again', 'a relancé {le}'),
  'report_schedule.send': change('report', 'sent {it}', 'a envoyé {le}'),
  'report_schedule.test': change('report', 'tested {it}', 'a testé {le}'),
  'place.set': change('case', 'said where an address of {it} is', 'a situé une adresse {du}'),
  'retention.apply': change('personal_data', 'applied {it}', 'a appliqué {le}'),
  'retention.export': read('personal_data', 'downloaded what {it} would do', 'a téléchargé ce que feraient {le}'),
  'retention.request': change('personal_data', 'asked for {it} to be applied', 'a demandé l’application {du}'),
  'retention_rule.remove': change('personal_data', 'removed {it}', 'a supprimé {le}'),
  'retention_rule.set': change('personal_data', 'set {it}', 'a fixé {le}'),
  'second_factor.reset': change(
    'people',
    'took all second factors away from {it}',
    'a retiré tous les seconds facteurs {du}',
  ),
  'security_policy.change': change('settings', 'changed the security policy', 'a modifié la politique de sécurité'),
  'service_account.create': change('access', 'created {it}', 'a créé {le}'),
  'service_account.deactivate': change('access', 'closed {it}', 'a fermé {le}'),
  'round.end': change('case', 'ended {it}', 'a terminé {le}'),
  'round.plan': change('case', 'planned {it}', 'a prévu {le}'),
  'session.begun': change('sign_in', 'signed in', 's’est connecté(e)'),
  'session.confirmed': change('sign_in', 'confirmed who they are', 'a confirmé son identité'),
  'session.ended': change('sign_in', 'signed out', 's’est déconnecté(e)'),
  'saved_view.change': change('report', 'changed {it}', 'a modifié {le}'),
  'saved_view.create': change('report', 'saved {it}', 'a enregistré {le}'),
  'saved_view.remove': change('report', 'removed {it}', 'a supprimé {le}'),
  'saved_view.set_default': change(
    'report',
    'chose what a report opens with',
    'a choisi ce qu’un rapport affiche à l’ouverture',
  ),
  'session.half_begun': change(
    'sign_in',
    'gave the password and owes the second factor',
    'a donné son mot de passe, sans encore le second facteur',
  ),
  'session.refuse': change('sign_in', 'failed to sign in to {it}', 'n’a pas réussi à se connecter {au}'),
  'session.refuse_confirmation': change(
    'sign_in',
    'failed to confirm who they are',
    'n’a pas réussi à confirmer son identité',
  ),
  'session.revoked': change('sign_in', 'ended sessions of {it}', 'a mis fin à des sessions {du}'),
  'statistics.requested': change('report', 'asked for the statistics', 'a demandé le calcul des statistiques'),
  'subject_request.create': read(
    'personal_data',
    'asked for all that is kept about a person',
    'a demandé tout ce qui est conservé sur une personne',
  ),
  'subject_request.download': read(
    'personal_data',
    'downloaded all that is kept about a person',
    'a téléchargé tout ce qui est conservé sur une personne',
  ),
  'target.set': change('report', 'set {it}', 'a fixé {le}'),
  'team.archive': change('people', 'archived {it}', 'a archivé {le}'),
  'team.create': change('people', 'created {it}', 'a créé {le}'),
  'team.remove_member': change('people', 'took somebody out of {it}', 'a retiré une personne {du}'),
  'team.rename': change('people', 'renamed {it}', 'a renommé {le}'),
  'team.restore': change('people', 'restored {it}', 'a rétabli {le}'),
  'team.set_member': change(
    'people',
    'set the place of somebody in {it}',
    'a fixé la place d’une personne au sein {du}',
  ),
  'user.change_password': change('sign_in', 'changed their own password', 'a changé son propre mot de passe'),
  'user.change_role': change('people', 'changed the role of {it}', 'a changé le rôle {du}'),
  'user.create': change('people', 'created {it}', 'a créé {le}'),
  'user.deactivate': change('people', 'closed {it}', 'a fermé {le}'),
  'user.provision': change(
    'people',
    'took over from the directory what it says of {it}',
    'a repris de l’annuaire ce qu’il dit {du}',
  ),
  'user.reactivate': change('people', 'reopened {it}', 'a rouvert {le}'),
  'user.reset_password': change('sign_in', 'replaced a forgotten password', 'a remplacé un mot de passe oublié'),
  'user.set_password': change('people', 'changed the password of {it}', 'a changé le mot de passe {du}'),
  'visit.report': change('case', 'reported visits of {it}', 'a rapporté des visites {du}'),
  'visit.request': change('case', 'asked for a visit on {it}', 'a demandé une visite pour {le}'),
  'visit.withdraw': change('case', 'took back the visit on {it}', 'a retiré la visite pour {le}'),
  'work_strategy.publish': change(
    'settings',
    'put a version of the work strategy in force',
    'a mis en vigueur une version de la stratégie de traitement',
  ),
  'work_strategy.save': change(
    'settings',
    'kept a draft of the work strategy',
    'a enregistré un brouillon de la stratégie de traitement',
  ),
} as const satisfies Readonly<Record<`${string}.${string}`, AuditActionFacts>>

/** The id of an action that the trail knows. */
export type AuditActionId = keyof typeof auditActions

/** The id of an action by which something was read and nothing changed. */
export type AuditedReadId = {
  [Id in AuditActionId]: (typeof auditActions)[Id]['is_read'] extends true ? Id : never
}[AuditActionId]

/** The ids of all actions. */
export const auditActionIds = Object.keys(auditActions) as readonly AuditActionId[]

/** True for the id of an action. Rows of the past may carry ids that no longer are. */
export const isAuditActionId = (text: string): text is AuditActionId => Object.hasOwn(auditActions, text)
