import type { Measure } from './measure.js'

/**
 * The additive facts that everything is computed from. Each is a sum over facts dated by day, so a total over any set of
 * days, creditors, portfolios or agents is exact, and KPIs are formulas over such totals.
 */
export const daily_measures = {
  placed_minor: {
    unit: 'money',
    text: {
      en: { title: 'Placed', meaning: 'Principal of the claims received, on the day received; frozen from then on.' },
      fr: { title: 'Confié', meaning: 'Principal des créances reçues, au jour de leur réception ; figé ensuite.' },
    },
  },
  placed_count: {
    unit: 'count',
    text: {
      en: { title: 'Claims placed', meaning: 'Claims received, on the day received.' },
      fr: { title: 'Créances confiées', meaning: 'Créances reçues, au jour de leur réception.' },
    },
  },
  recalled_minor: {
    unit: 'money',
    text: {
      en: { title: 'Recalled', meaning: 'Open balance that the creditor took back, on the day of the recall.' },
      fr: { title: 'Retiré', meaning: 'Solde ouvert des créances reprises par le créancier, au jour du retrait.' },
    },
  },
  collected_minor: {
    unit: 'money',
    text: {
      en: {
        title: 'Collected',
        meaning:
          'Payments to the agency or directly to the creditor, on the day paid, less reversals on their own day.',
      },
      fr: {
        title: 'Encaissé',
        meaning:
          'Paiements reçus par l’agence ou directement par le créancier, au jour du paiement, moins les annulations à leur propre date.',
      },
    },
  },
  collected_direct_minor: {
    unit: 'money',
    text: {
      en: { title: 'Paid to the creditor', meaning: 'The part of the collected amount that was paid to the creditor.' },
      fr: { title: 'Payé au créancier', meaning: 'La part de l’encaissé qui a été payée directement au créancier.' },
    },
  },
  promise_due_count: {
    unit: 'count',
    agent: true,
    text: {
      en: {
        title: 'Promises fallen due',
        meaning: 'Promises on their decision day (due day plus grace days); cancelled ones are left out.',
      },
      fr: {
        title: 'Promesses échues',
        meaning: 'Promesses à leur jour de décision (échéance plus jours de grâce) ; les annulées sont exclues.',
      },
    },
  },
  promise_kept_count: {
    unit: 'count',
    agent: true,
    text: {
      en: { title: 'Promises kept', meaning: 'Promises that were kept, on their decision day.' },
      fr: { title: 'Promesses tenues', meaning: 'Promesses tenues, à leur jour de décision.' },
    },
  },
  promise_due_minor: {
    unit: 'money',
    agent: true,
    text: {
      en: { title: 'Promised and due', meaning: 'Amounts promised, on the decision day; cancelled promises left out.' },
      fr: { title: 'Promis échu', meaning: 'Montants promis, au jour de décision ; promesses annulées exclues.' },
    },
  },
  promise_kept_minor: {
    unit: 'money',
    agent: true,
    text: {
      en: {
        title: 'Paid on promises',
        meaning: 'Money matched to each promise by its decision day, at most the amount promised, on that day.',
      },
      fr: {
        title: 'Payé sur promesses',
        meaning: 'Somme affectée à chaque promesse à son jour de décision, dans la limite du montant promis.',
      },
    },
  },
  disputed_minor: {
    unit: 'money',
    text: {
      en: {
        title: 'Disputed',
        meaning: 'Principal of claims on which a dispute was opened, once per claim, on the day of its first dispute.',
      },
      fr: {
        title: 'Contesté',
        meaning:
          'Principal des créances sur lesquelles un litige a été ouvert, une fois par créance, au jour du premier litige.',
      },
    },
  },
  disputed_count: {
    unit: 'count',
    text: {
      en: {
        title: 'Claims disputed',
        meaning: 'Claims on which a dispute was opened, on the day of the first dispute.',
      },
      fr: {
        title: 'Créances contestées',
        meaning: 'Créances ayant fait l’objet d’un litige, au jour du premier litige.',
      },
    },
  },
  activity_count: {
    unit: 'count',
    agent: true,
    text: {
      en: {
        title: 'Contact attempts',
        meaning: 'Outbound calls, visits, letters, e-mails and text messages, on their day; notes are not counted.',
      },
      fr: {
        title: 'Tentatives de contact',
        meaning: 'Appels, visites, courriers, e-mails et SMS sortants, à leur date ; les notes ne comptent pas.',
      },
    },
  },
  right_party_count: {
    unit: 'count',
    agent: true,
    text: {
      en: {
        title: 'Right-party contacts',
        meaning: 'Contact attempts that reached the debtor or an authorised person, promises and refusals included.',
      },
      fr: {
        title: 'Contacts utiles',
        meaning:
          'Tentatives ayant permis de joindre le débiteur ou une personne habilitée, promesses et refus de payer compris.',
      },
    },
  },
  collected_due_minor_days: {
    unit: 'money_days',
    text: {
      en: {
        title: 'Collected × days from due',
        meaning:
          'Each payment times the days from the due day of its claim to it, on its day; a reversal takes the product of its payment back on its own day.',
      },
      fr: {
        title: 'Encaissé × jours depuis l’échéance',
        meaning:
          'Chaque paiement multiplié par les jours de l’échéance de sa créance à sa date, au jour du paiement ; une annulation reprend le produit de son paiement à sa propre date.',
      },
    },
  },
  collected_undated_minor: {
    unit: 'money',
    text: {
      en: {
        title: 'Collected without due day',
        meaning: 'The part of the collected amount on claims that have no due day.',
      },
      fr: { title: 'Encaissé sans échéance', meaning: 'La part de l’encaissé sur des créances sans échéance.' },
    },
  },
  reversed_minor_days: {
    unit: 'money_days',
    text: {
      en: {
        title: 'Reversed × days since payment',
        meaning: 'Each reversal times the days from its payment to it, on the day of the reversal.',
      },
      fr: {
        title: 'Annulé × jours depuis le paiement',
        meaning: 'Chaque annulation multipliée par les jours écoulés depuis son paiement, au jour de l’annulation.',
      },
    },
  },
  attributed_minor: {
    unit: 'money',
    agent: true,
    text: {
      en: {
        title: 'Collected by agents',
        meaning:
          'Payments attributed to the agent of the last right-party contact or promise on the case, at most 30 days before, on the day paid; less reversals on their own day.',
      },
      fr: {
        title: 'Encaissé par les agents',
        meaning:
          'Paiements attribués à l’agent du dernier contact utile ou de la dernière promesse sur le dossier, 30 jours avant au plus, au jour du paiement ; moins les annulations à leur propre date.',
      },
    },
  },
  promise_made_count: {
    unit: 'count',
    agent: true,
    text: {
      en: {
        title: 'Promises made',
        meaning: 'Promises on the day on which they were made, also those cancelled later.',
      },
      fr: {
        title: 'Promesses obtenues',
        meaning: 'Promesses au jour où elles ont été faites, y compris celles annulées ensuite.',
      },
    },
  },
  promise_agreed_count: {
    unit: 'count',
    agent: true,
    text: {
      en: {
        title: 'Days of promise',
        meaning: 'Promises on the day on which they were made, those of a case on one day counted once.',
      },
      fr: {
        title: 'Jours de promesse',
        meaning: 'Promesses au jour où elles ont été faites, celles d’un dossier le même jour comptées une fois.',
      },
    },
  },
  call_count: {
    unit: 'count',
    agent: true,
    text: {
      en: { title: 'Calls', meaning: 'Outbound calls, on their day.' },
      fr: { title: 'Appels', meaning: 'Appels sortants, à leur date.' },
    },
  },
  call_right_party_count: {
    unit: 'count',
    agent: true,
    text: {
      en: { title: 'Right-party calls', meaning: 'Outbound calls that reached the debtor or an authorised person.' },
      fr: {
        title: 'Appels utiles',
        meaning: 'Appels sortants ayant permis de joindre le débiteur ou une personne habilitée.',
      },
    },
  },
  contact_check_count: {
    unit: 'count',
    agent: true,
    text: {
      en: { title: 'Contacts asked about', meaning: 'Contacts that the contact policy was asked about, on their day.' },
      fr: { title: 'Contacts contrôlés', meaning: 'Contacts soumis à la politique de contact, à leur date.' },
    },
  },
  contact_refused_count: {
    unit: 'count',
    agent: true,
    text: {
      en: { title: 'Contacts refused', meaning: 'Contacts that the contact policy refused, on their day.' },
      fr: { title: 'Contacts refusés', meaning: 'Contacts refusés par la politique de contact, à leur date.' },
    },
  },
  contact_overridden_count: {
    unit: 'count',
    agent: true,
    text: {
      en: {
        title: 'Refusals passed over',
        meaning: 'Contacts whose refusal somebody passed with a reason, on their day.',
      },
      fr: {
        title: 'Refus outrepassés',
        meaning: 'Contacts pour lesquels il a été passé outre un refus avec motif, à leur date.',
      },
    },
  },
  handled_count: {
    unit: 'count',
    agent: true,
    text: {
      en: {
        title: 'Activities with a duration',
        meaning: 'Activities of any channel and direction whose duration is known, on their day.',
      },
      fr: {
        title: 'Activités avec durée',
        meaning: 'Activités de tout canal et de tout sens dont la durée est connue, à leur date.',
      },
    },
  },
  handling_seconds: {
    unit: 'seconds',
    agent: true,
    text: {
      en: { title: 'Time worked', meaning: 'Summed durations of the activities, on their day.' },
      fr: { title: 'Temps de travail', meaning: 'Durées cumulées des activités, à leur date.' },
    },
  },
  cost_minor: {
    unit: 'money',
    action: 'read_cost',
    agent: true,
    text: {
      en: {
        title: 'Cost',
        meaning:
          'What the activities cost at the rates valid on their day: each duration at the rate of an agent hour, each letter, e-mail, text message and visit sent out at the rate of a piece.',
      },
      fr: {
        title: 'Coût',
        meaning:
          'Coût des activités aux tarifs en vigueur à leur date : chaque durée au tarif de l’heure d’agent, chaque courrier, e-mail, SMS et visite sortant au tarif à la pièce.',
      },
    },
  },
  closed_count: {
    unit: 'count',
    text: {
      en: {
        title: 'Claims closed',
        meaning: 'Claims of the cases closed, on the day of closing; taken out again on the day a case is reopened.',
      },
      fr: {
        title: 'Créances closes',
        meaning: 'Créances des dossiers clos, au jour de clôture ; reprises au jour de réouverture du dossier.',
      },
    },
  },
  closed_paid_count: {
    unit: 'count',
    text: {
      en: {
        title: 'Claims closed as paid',
        meaning: 'The claims closed because payments brought the balance to zero.',
      },
      fr: {
        title: 'Créances closes pour paiement',
        meaning: 'Les créances closes parce que les paiements ont ramené le solde à zéro.',
      },
    },
  },
  closed_settled_count: {
    unit: 'count',
    text: {
      en: {
        title: 'Claims settled',
        meaning: 'The claims closed because a part was paid and the rest given up by agreement.',
      },
      fr: {
        title: 'Créances transigées',
        meaning: 'Les créances closes parce qu’une part a été payée et le reste abandonné d’un commun accord.',
      },
    },
  },
  settled_principal_minor: {
    unit: 'money',
    text: {
      en: { title: 'Principal settled', meaning: 'Principal of the claims settled, on the day of closing.' },
      fr: { title: 'Principal transigé', meaning: 'Principal des créances transigées, au jour de clôture.' },
    },
  },
  settled_collected_minor: {
    unit: 'money',
    text: {
      en: {
        title: 'Paid on settled claims',
        meaning: 'What had been paid on the claims settled by the day of closing, on that day.',
      },
      fr: {
        title: 'Payé sur créances transigées',
        meaning: 'Ce qui avait été payé au jour de clôture sur les créances transigées, à cette date.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Measure>>
