import { useApolloClient } from '@apollo/client/react'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { describeFailure, type Failure } from '../ui/failure.js'
import { CurrentViewerDocument } from './current-viewer.generated.js'
import type { SignInMutation } from './sign-in.generated.js'
import type { Viewer } from './viewer-context.js'

const route = getRouteApi('/sign-in')

/** What the API answers to a password. */
type PasswordAnswer = SignInMutation['signIn']

/** What the API answers to any attempt to sign in. */
export type SignInAnswer = Exclude<PasswordAnswer, { __typename: 'AgencyNeeded' }>

/** An agency to choose, where a password opens an account in several. */
export type Agency = Extract<PasswordAnswer, { __typename: 'AgencyNeeded' }>['agencies'][number]

/** What a sign-in still needs after a first proof. */
export type OpenStep = Extract<SignInAnswer, { __typename: 'SecondFactorNeeded' | 'EnrolmentNeeded' }>

/** Leads whoever has just signed in to the page that was asked for. */
export function useEnter(): (viewer: Viewer) => Promise<void> {
  const { next } = route.useSearch()
  const client = useApolloClient()
  const router = useRouter()
  return async (viewer) => {
    // Nothing that another person was shown may remain.
    await client.clearStore()
    client.cache.writeQuery({ query: CurrentViewerDocument, data: { viewer } })
    router.history.push(next ?? '/overview')
  }
}

/** Runs an attempt to sign in and follows its answer: in, on to the next step, or why not. */
export function useSignInAnswer(onStep: (step: OpenStep) => void) {
  const enter = useEnter()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [pending, setPending] = useState(false)
  const attempt = async (ask: () => Promise<SignInAnswer | null | undefined>): Promise<void> => {
    setRefusal(null)
    setFailure(null)
    setPending(true)
    try {
      const answer = await ask()
      if (!answer) return
      switch (answer.__typename) {
        case 'Session':
          return await enter(answer.viewer)
        case 'SecondFactorNeeded':
        case 'EnrolmentNeeded':
          return onStep(answer)
        case 'SignInRefused':
          return setRefusal(answer.message)
      }
    } catch (error) {
      setFailure(describeFailure(error))
    } finally {
      setPending(false)
    }
  }
  return { attempt, refusal, failure, pending }
}
