import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, NumberInput, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useRequest } from '../account/use-request.js'
import type { Role } from '../app/schema.generated.js'
import { useConfirmed } from '../session/confirmation-context.js'
import { may } from '../session/permission.js'
import { useRoleName } from '../session/role-name.js'
import { useViewer } from '../session/viewer-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { Section } from '../ui/page.js'
import { ChangeSecurityPolicyDocument, type PolicyPartsFragment } from './access-page.generated.js'

/** The security policy of the agency; whoever may not change it reads it. */
export function SecurityPolicyForm({ policy, onSaved }: { policy: PolicyPartsFragment; onSaved: () => void }) {
  const { t } = useLingui()
  const mayChange = may(useViewer(), 'manage_access')
  const { form, submit, request } = usePolicyForm(policy, onSaved)
  return (
    <Form onSubmit={form.onSubmit((values) => void submit(values))}>
      <Section title={t`Second factor`} id="second-factor">
        <Checkbox.Group
          label={t`Roles that cannot work without a second factor`}
          description={t`Whoever has none sets one up at the next sign-in, before anything else.`}
          readOnly={!mayChange}
          key={form.key('secondFactorRoles')}
          {...form.getInputProps('secondFactorRoles')}
        >
          <Stack gap="xs" mt="sm">
            {policy.coverage.map((coverage) => (
              <RoleChoice key={coverage.role} {...coverage} disabled={!mayChange} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Section>
      <Section title={t`Sessions`} id="session-times">
        <Stack gap="md" maw="26rem">
          <NumberInput
            label={t`Minutes without use after which a session ends`}
            description={t`From 5 to 1440.`}
            min={5}
            max={1440}
            clampBehavior="none"
            allowDecimal={false}
            readOnly={!mayChange}
            key={form.key('idleMinutes')}
            {...form.getInputProps('idleMinutes')}
          />
          <NumberInput
            label={t`Hours after which a session ends in any case`}
            description={t`From 1 to 720. Both times hold at once, for sessions under way too.`}
            min={1}
            max={720}
            clampBehavior="none"
            allowDecimal={false}
            readOnly={!mayChange}
            key={form.key('absoluteHours')}
            {...form.getInputProps('absoluteHours')}
          />
        </Stack>
      </Section>
      {request.refusal !== null && <FormError>{request.refusal}</FormError>}
      {request.failure !== null && <FailureNotice failure={request.failure} />}
      {mayChange && (
        <FormActions>
          <Button type="submit" loading={request.pending}>
            <Trans>Save</Trans>
          </Button>
        </FormActions>
      )}
    </Form>
  )
}

function RoleChoice(props: { role: Role; people: number; withoutFactor: number; disabled: boolean }) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const { people, withoutFactor } = props
  return (
    <Checkbox
      value={props.role}
      disabled={props.disabled}
      label={roleName(props.role)}
      description={
        <Text span size="xs" c="dimmed">
          {people === 0 ? t`Nobody has this role.` : t`${withoutFactor} of ${people} without a second factor`}
        </Text>
      }
    />
  )
}

interface Values {
  readonly secondFactorRoles: Role[]
  readonly idleMinutes: number | string
  readonly absoluteHours: number | string
}

function usePolicyForm(policy: PolicyPartsFragment, onSaved: () => void) {
  const { t } = useLingui()
  const confirmed = useConfirmed()
  const [change] = useMutation(ChangeSecurityPolicyDocument)
  const request = useRequest()
  const { secondFactorRoles, idleMinutes, absoluteHours } = policy
  const whole = (value: number | string) => (Number.isInteger(value) ? null : t`Write a whole number`)
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: { secondFactorRoles: [...secondFactorRoles], idleMinutes, absoluteHours },
    validate: { idleMinutes: whole, absoluteHours: whole },
  })
  const submit = (values: Values) =>
    request.run(async () => {
      const wanted = {
        secondFactorRoles: values.secondFactorRoles,
        idleMinutes: Number(values.idleMinutes),
        absoluteHours: Number(values.absoluteHours),
      }
      const answer = (await confirmed(() => change({ variables: { policy: wanted } }))).data?.changeSecurityPolicy
      if (!answer) return
      if (answer.__typename === 'SecurityPolicy') {
        notifications.show({ message: t`The security policy has changed.` })
        onSaved()
      } else if (answer.__typename === 'InvalidInput' && isField(answer.field)) {
        form.setFieldError(answer.field, answer.message)
      } else request.setRefusal(answer.message)
    })
  return { form, submit, request }
}

function isField(field: string | null): field is 'idleMinutes' | 'absoluteHours' {
  return field === 'idleMinutes' || field === 'absoluteHours'
}
