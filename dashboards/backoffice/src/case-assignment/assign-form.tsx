import { useQuery } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select, Skeleton, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseActionProps } from '../debt-case/case-actions.js'
import { useChange } from '../team/use-change.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { AssignCasesDocument, CaseRecipientsDocument } from './case-assignment.generated.js'

/** Hands the case to a colleague, to another team or back to the pool, with a note for whoever goes on. */
export function AssignForm({ debtCaseId, onDone, onClose }: CaseActionProps) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(CaseRecipientsDocument, { fetchPolicy: 'cache-and-network' })
  const [toUserId, setToUserId] = useState<string | null>(null)
  const [toTeamId, setToTeamId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const { change, pending, refusal, failure } = useChange(AssignCasesDocument, ({ assignCases }) => assignCases)
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={240} />
  const { people, teams } = data.caseRecipients
  const save = async () => {
    const input = { debtCaseIds: [debtCaseId], toUserId, toTeamId, note: note.trim() === '' ? null : note }
    if ((await change({ input })) !== null) onDone()
  }
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : null)
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Select
        label={t`To whom`}
        description={t`Left empty, the case goes to the pool and whoever is next takes it.`}
        data={people
          .filter(({ teamIds }) => toTeamId === null || teamIds.includes(toTeamId))
          .map(({ id, name, caseCount, absent }) => ({
            value: id,
            label: [name, t`${plural(caseCount, { one: '# case', other: '# cases' })}`, absent ? t`away today` : null]
              .filter((part) => part !== null)
              .join(' · '),
          }))}
        value={toUserId}
        onChange={setToUserId}
        searchable
        clearable
        data-autofocus
        error={errorOf('toUserId')}
      />
      <Select
        label={t`Team`}
        description={t`Left empty, the team stays.`}
        data={teams.map(({ id, name }) => ({ value: id, label: name }))}
        value={toTeamId}
        onChange={setToTeamId}
        clearable
      />
      <Textarea
        label={t`What the next one should know`}
        description={t`What was agreed, and what to do next.`}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={errorOf('note')}
        autosize
        minRows={3}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Hand over</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
