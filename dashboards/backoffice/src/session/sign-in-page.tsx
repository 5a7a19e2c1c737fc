import { useApolloClient, useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Brand } from '../app/brand.js'
import { LanguageMenu } from '../app/language-menu.js'
import { ThemeMenu } from '../app/theme-menu.js'
import { describeFailure, type Failure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { CurrentViewerDocument } from './current-viewer.generated.js'
import { SignInDocument } from './sign-in.generated.js'
import { SingleSignOn } from './single-sign-on.js'
import classes from './sign-in-page.module.css'

const route = getRouteApi('/sign-in')

/** E-mail and password; afterwards, the page that was asked for. */
export function SignInPage() {
  const { t } = useLingui()
  const { next } = route.useSearch()
  useEffect(() => {
    document.title = `${t`Sign in`} · Quittance`
  }, [t])
  return (
    <div className={classes.screen}>
      <header className={classes.bar}>
        <LanguageMenu />
        <ThemeMenu />
      </header>
      <main className={classes.panel} id="content">
        <Brand />
        <Title order={1} mt="lg" mb={4}>
          <Trans>Sign in</Trans>
        </Title>
        <Text c="dimmed" size="sm" mb="lg">
          <Trans>The back office of debt recovery.</Trans>
        </Text>
        <SignInForm />
        <SingleSignOn next={next} />
      </main>
    </div>
  )
}

function SignInForm() {
  const { t } = useLingui()
  const { submit, refusal, failure, pending } = useSignIn()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) =>
        /^\S+@\S+$/u.test(email.trim()) ? null : t`Write your e-mail address, for example name@agency.fr`,
      password: (password) => (password === '' ? t`Write your password` : null),
    },
  })
  return (
    <Form onSubmit={form.onSubmit(submit)}>
      <TextInput
        label={t`E-mail`}
        type="email"
        autoComplete="username"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page has one purpose, and its first field is it
        autoFocus
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label={t`Password`}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending} fullWidth>
          <Trans>Sign in</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function useSignIn() {
  const { next } = route.useSearch()
  const client = useApolloClient()
  const router = useRouter()
  const [signIn, { loading }] = useMutation(SignInDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = async ({ email, password }: { email: string; password: string }) => {
    setRefusal(null)
    setFailure(null)
    try {
      const { data } = await signIn({ variables: { email: email.trim(), password } })
      if (!data) return
      if (data.signIn.__typename === 'SignInRefused') {
        setRefusal(data.signIn.message)
        return
      }
      if (data.signIn.__typename !== 'Session') return
      // Nothing that another person was shown may remain.
      await client.clearStore()
      client.cache.writeQuery({ query: CurrentViewerDocument, data: { viewer: data.signIn.viewer } })
      router.history.push(next ?? '/overview')
    } catch (error) {
      setFailure(describeFailure(error))
    }
  }
  return { submit, refusal, failure, pending: loading }
}
