import type { Translated } from '../language.js'
import type { Action } from './action.js'
import type { Scope } from './permission.js'
import type { Role } from './role.js'

/** What each action lets a person do, as a sentence that begins with a verb. */
export const action_texts: Readonly<Record<Action, Translated>> = {
  read_portfolio: {
    en: 'See portfolios, placements and their figures; they name no debtor.',
    fr: 'Voir les portefeuilles, les remises et leurs chiffres ; ils ne nomment aucun débiteur.',
  },
  read_case: {
    en: 'See cases with their debtor, claims, payments, promises and activities.',
    fr: 'Voir les dossiers avec leur débiteur, leurs créances, paiements, promesses et actions.',
  },
  read_contact_point: {
    en: 'See the telephone numbers and addresses that the agency found.',
    fr: 'Voir les téléphones et adresses trouvés par l’agence.',
  },
  read_private_note: {
    en: 'Read what the agency noted: notes, reasons for delay such as illness, why a case is on hold.',
    fr: 'Lire ce que l’agence a noté : notes, motifs de retard comme la maladie, motifs de suspension.',
  },
  read_team: {
    en: 'See which team works a portfolio or a case.',
    fr: 'Voir quelle équipe travaille un portefeuille ou un dossier.',
  },
  close_case: { en: 'Close and reopen cases.', fr: 'Clôturer et rouvrir des dossiers.' },
  work_case: {
    en: 'Work cases: note contacts, agree promises and plans, open holds, keep contact details up to date.',
    fr: 'Traiter les dossiers : noter les contacts, convenir de promesses et d’échéanciers, suspendre, tenir les coordonnées à jour.',
  },
  read_diagnosis: {
    en: 'Read what debtors told about their income, charges, assets and debts.',
    fr: 'Lire ce que les débiteurs ont dit de leurs revenus, charges, biens et dettes.',
  },
  assign_case: { en: 'Give cases to somebody else.', fr: 'Confier des dossiers à une autre personne.' },
  manage_strategy: {
    en: 'Decide which cases are worked when, in which order and by whom.',
    fr: 'Décider quels dossiers sont traités quand, dans quel ordre et par qui.',
  },
  manage_contact_policy: {
    en: 'Decide when, how often and how debtors may be contacted.',
    fr: 'Décider quand, à quelle fréquence et comment les débiteurs peuvent être contactés.',
  },
  override_contact_policy: {
    en: 'Contact a debtor against the contact policy, and say why.',
    fr: 'Contacter un débiteur malgré la politique de contact, en disant pourquoi.',
  },
  approve_plan: {
    en: 'Approve plans that pass the limits of agents.',
    fr: 'Valider les échéanciers qui dépassent les limites des agents.',
  },
  manage_template: {
    en: 'Write what letters and messages say.',
    fr: 'Rédiger les modèles de courriers et de messages.',
  },
  send_letters: { en: 'Write to many debtors at once.', fr: 'Écrire à de nombreux débiteurs à la fois.' },
  manage_letterhead: {
    en: 'Say who the agency is on paper, and to which account debtors are asked to pay.',
    fr: 'Fixer l’en-tête de l’agence et le compte sur lequel les débiteurs sont invités à payer.',
  },
  read_archive: {
    en: 'See closed cases that are kept as proof and no longer worked.',
    fr: 'Voir les dossiers clos conservés à titre de preuve.',
  },
  read_import: {
    en: 'See delivered files and what was wrong with their rows.',
    fr: 'Voir les fichiers déposés et les anomalies de leurs lignes.',
  },
  upload_import: {
    en: 'Deliver files, say what their columns mean, start them.',
    fr: 'Déposer des fichiers, indiquer le sens de leurs colonnes, les lancer.',
  },
  cancel_import: { en: 'Cancel a file that is not applied yet.', fr: 'Annuler un fichier pas encore intégré.' },
  run_statistics: { en: 'Have the figures computed now.', fr: 'Faire calculer les chiffres maintenant.' },
  read_export: { en: 'Take reports away as files.', fr: 'Exporter les rapports en fichiers.' },
  manage_schedule: {
    en: 'Have reports sent by e-mail, and be warned when a figure passes a threshold.',
    fr: 'Se faire envoyer des rapports par e-mail et être alerté(e) au franchissement d’un seuil.',
  },
  read_performance: {
    en: 'See what each agent did and brought in.',
    fr: 'Voir l’activité et les encaissements de chaque agent.',
  },
  manage_performance: {
    en: 'Note what is agreed with an agent; for the whole agency, set the rules by which contacts are looked through.',
    fr: 'Noter ce qui est convenu avec un agent ; pour toute l’agence, fixer les règles d’examen des contacts.',
  },
  manage_target: { en: 'Set targets for KPIs.', fr: 'Fixer les objectifs des indicateurs.' },
  annotate_report: {
    en: 'Write on reports what happened on a day.',
    fr: 'Annoter les rapports de ce qui s’est passé un jour donné.',
  },
  read_cost: {
    en: 'See what an hour of an agent, a letter or a message costs the agency.',
    fr: 'Voir ce que coûte à l’agence une heure d’agent, un courrier ou un message.',
  },
  manage_cost: { en: 'Change these costs.', fr: 'Modifier ces coûts.' },
  read_people: {
    en: 'See who works here, in which team and role.',
    fr: 'Voir qui travaille ici, dans quelle équipe et avec quel rôle.',
  },
  manage_people: {
    en: 'Invite people, change their role, end their sessions, deactivate them.',
    fr: 'Inviter des personnes, changer leur rôle, fermer leurs sessions, les désactiver.',
  },
  manage_teams: {
    en: 'Make teams, say who belongs to them and which portfolios they work.',
    fr: 'Créer des équipes, dire qui en fait partie et quels portefeuilles elles travaillent.',
  },
  read_access: {
    en: 'See how people and programs get in: second factors, session times, single sign-on, service accounts.',
    fr: 'Voir comment personnes et programmes accèdent : seconds facteurs, durées de session, authentification unique, comptes de service.',
  },
  manage_access: {
    en: 'Change how people and programs get in.',
    fr: 'Modifier les accès des personnes et des programmes.',
  },
  read_audit: { en: 'Search the audit trail.', fr: 'Consulter le journal d’audit.' },
  read_retention: {
    en: 'See how long personal data is kept, what the next night would do, and legal holds.',
    fr: 'Voir les durées de conservation, ce que ferait la prochaine nuit et les gels légaux.',
  },
  manage_retention: {
    en: 'Change how long personal data is kept, place and release legal holds.',
    fr: 'Modifier les durées de conservation, poser et lever des gels légaux.',
  },
  export_subject: {
    en: 'Hand out all that is kept about one person.',
    fr: 'Remettre tout ce qui est conservé sur une personne.',
  },
}

/** What each role is for. */
export const role_texts: Readonly<Record<Role, Translated>> = {
  administrator: { en: 'does everything everywhere', fr: 'fait tout, partout' },
  manager: {
    en: 'leads agents and follows the work of its teams',
    fr: 'encadre les agents et suit le travail de ses équipes',
  },
  agent: { en: 'works cases', fr: 'travaille les dossiers' },
  finance: { en: 'follows the money of the whole agency', fr: 'suit l’argent de toute l’agence' },
  auditor: { en: 'reads everything and changes nothing', fr: 'lit tout et ne modifie rien' },
  creditor: { en: 'a client’s own user, sees that client alone', fr: 'utilisateur d’un client, ne voit que ce client' },
}

/** How far an action reaches. */
export const scope_texts: Readonly<Record<Scope, Translated>> = {
  organisation: { en: 'the whole agency', fr: 'toute l’agence' },
  team: {
    en: 'the cases of one’s teams, those assigned to oneself and those that no team works; of people, those of one’s teams',
    fr: 'les dossiers de ses équipes, les siens et ceux qu’aucune équipe ne travaille ; pour les personnes, celles de ses équipes',
  },
  creditor: { en: 'what belongs to the own creditor', fr: 'ce qui appartient à son créancier' },
}
