import { useMutation, useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { EnrolmentStep } from './enrolment-step.js'
import { PasswordStep } from './password-step.js'
import { SecondFactorStep } from './second-factor-step.js'
import { SignInFrame } from './sign-in-frame.js'
import { SignInStepDocument } from './sign-in-step.generated.js'
import { SignOutDocument } from './sign-out.generated.js'
import { SingleSignOn } from './single-sign-on.js'
import type { OpenStep } from './use-sign-in-answer.js'

const route = getRouteApi('/sign-in')

/** E-mail and password or a passkey, then a second factor where there is one; afterwards, the page that was asked for. */
export function SignInPage() {
  const { t } = useLingui()
  const { next } = route.useSearch()
  const { step, isKnown, setStep, restart } = useStep()
  switch (step?.__typename) {
    case 'SecondFactorNeeded':
      return (
        <SignInFrame title={t`Confirm your sign-in`} subtitle={t`Your account is protected by a second factor.`}>
          <SecondFactorStep methods={step.methods} onStep={setStep} onRestart={() => void restart()} />
        </SignInFrame>
      )
    case 'EnrolmentNeeded':
      return (
        <SignInFrame
          title={t`Protect your account`}
          subtitle={t`Your role requires a second factor besides the password. It takes two minutes, once.`}
        >
          <EnrolmentStep onRestart={() => void restart()} />
        </SignInFrame>
      )
    default:
      return (
        <SignInFrame title={t`Sign in`} subtitle={t`The back office of debt recovery.`}>
          {isKnown && <PasswordStep onStep={setStep} />}
          <SingleSignOn next={next} />
        </SignInFrame>
      )
  }
}

/** Where the sign-in stands: as the last answer said, or as an earlier visit left it. */
function useStep() {
  const [answered, setAnswered] = useState<OpenStep | null>(null)
  const { data, error, refetch } = useQuery(SignInStepDocument, { fetchPolicy: 'network-only' })
  const [signOut] = useMutation(SignOutDocument)
  const restart = async () => {
    await signOut().catch(() => undefined)
    await refetch().catch(() => undefined)
    setAnswered(null)
  }
  return {
    step: answered ?? data?.signInStep ?? null,
    isKnown: data !== undefined || error !== undefined,
    setStep: setAnswered,
    restart,
  }
}
