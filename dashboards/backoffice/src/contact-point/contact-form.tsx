import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, NativeSelect, Skeleton, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import type { CaseActionProps } from '../debt-case/case-actions.js'
import { useToday } from '../session/use-today.js'
import { useChange } from '../team/use-change.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { AddContact } from './add-contact.js'
import { ContactPanelDocument } from './contact-panel.generated.js'
import type { ContactPoint } from './contact-panel.js'
import classes from './contact-panel.module.css'
import { useContactWords } from './contact-words.js'
import { CorrectContact } from './correct-contact.js'
import { EndContactPointDocument } from './end-contact-point.generated.js'
import { SetContactConsentDocument } from './set-contact-consent.generated.js'

/** Keeps the ways to reach the debtor up to date: adds, corrects, ends, notes consent and preferences. */
export function ContactForm({ debtCaseId, onDone }: CaseActionProps) {
  const today = useToday()
  const { data, error, refetch } = useQuery(ContactPanelDocument, { variables: { id: debtCaseId } })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  const debtor = data?.debtCase?.debtor
  if (!debtor) return <Skeleton height={320} animate={false} />
  const valid = debtor.contactPoints.filter(({ validUntil }) => validUntil === null || validUntil >= today)
  return (
    <Stack gap="lg">
      <section>
        <Title order={3} size="h5">
          <Trans>Add</Trans>
        </Title>
        <AddContact debtCaseId={debtCaseId} onDone={() => onDone()} />
      </section>
      {valid.length > 0 && (
        <section>
          <Title order={3} size="h5">
            <Trans>What is known</Trans>
          </Title>
          <Stack gap="xs" mt="xs">
            {valid.map((point) => (
              <ContactRow key={point.id} debtCaseId={debtCaseId} point={point} />
            ))}
          </Stack>
        </section>
      )}
    </Stack>
  )
}

const end_reasons = ['wrong_number', 'bounced', 'moved', 'asked', 'other'] as const
const consents = ['unknown', 'given', 'withdrawn'] as const

/** One contact point with what can be done to it. */
function ContactRow({ debtCaseId, point }: { debtCaseId: string; point: ContactPoint }) {
  const { t } = useLingui()
  const words = useContactWords()
  const [correcting, setCorrecting] = useState(false)
  const consent = useChange(SetContactConsentDocument, (data) => data.setContactConsent)
  const end = useChange(EndContactPointDocument, (data) => data.endContactPoint)
  const input = { debtCaseId, contactPointId: point.id }
  const { display } = point
  return (
    <div className={classes.row}>
      <div className={classes.value}>{display}</div>
      {correcting ? (
        <CorrectContact debtCaseId={debtCaseId} point={point} onClose={() => setCorrecting(false)} />
      ) : (
        <Group gap="xs" mt={4} align="flex-end">
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => setCorrecting(true)}
            aria-label={t`Correct ${display}`}
          >
            <Trans>Correct</Trans>
          </Button>
          <NativeSelect
            size="xs"
            aria-label={t`Consent for ${display}`}
            value={point.consent}
            data={consents.map((value) => ({ value, label: words.consent(value) }))}
            onChange={(event) => {
              const chosen = consents.find((one) => one === event.currentTarget.value)
              if (chosen !== undefined) void consent.change({ input: { ...input, consent: chosen } })
            }}
          />
          <NativeSelect
            size="xs"
            aria-label={t`End ${display}`}
            value=""
            data={[{ value: '', label: t`End…` }, ...end_reasons.map((value) => ({ value, label: words.end(value) }))]}
            onChange={(event) => {
              const reason = end_reasons.find((one) => one === event.currentTarget.value)
              if (reason !== undefined) void end.change({ input: { ...input, reason } })
            }}
          />
        </Group>
      )}
      {[consent, end].map(
        ({ refusal }, position) =>
          refusal !== null && <FormError key={position === 0 ? 'consent' : 'end'}>{refusal.message}</FormError>,
      )}
    </div>
  )
}
