import { useLingui } from '@lingui/react/macro'
import type { ContactConsent, ContactEndReason, ContactRole, ContactSource } from '../app/schema.generated.js'

/** The words for contact details. */
export function useContactWords() {
  const { t } = useLingui()
  const kinds = new Map([
    ['phone', t`Phone`],
    ['email', t`E-mail`],
    ['address', t`Address`],
  ])
  const roles: Record<ContactRole, string> = {
    debtor: t`Debtor`,
    authorised_relative: t`Authorised relative`,
    representative: t`Representative`,
    lawyer: t`Lawyer`,
  }
  const sources: Record<ContactSource, string> = {
    creditor_file: t`Creditor’s file`,
    debtor: t`From the debtor`,
    agent: t`Found by an agent`,
    search: t`From a search`,
  }
  const consents: Record<ContactConsent, string> = {
    unknown: t`Consent not asked`,
    given: t`Consent given`,
    withdrawn: t`Consent withdrawn`,
  }
  const ends: Record<ContactEndReason, string> = {
    corrected: t`Corrected`,
    wrong_number: t`Wrong number`,
    bounced: t`Returned undelivered`,
    moved: t`Moved or given up`,
    asked: t`The person asked for it`,
    other: t`Other`,
  }
  return {
    kind: (kind: string) => kinds.get(kind) ?? kind,
    role: (role: ContactRole) => roles[role],
    source: (source: ContactSource) => sources[source],
    consent: (consent: ContactConsent) => consents[consent],
    end: (reason: ContactEndReason) => ends[reason],
  }
}
