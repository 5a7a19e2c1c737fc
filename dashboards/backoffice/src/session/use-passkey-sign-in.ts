import { useMutation } from '@apollo/client/react'
import { useEffect, useEffectEvent } from 'react'
import { canOfferPasskeys, showPasskey, stopPasskeys } from './passkey-browser.js'
import { AskPasskeySignInDocument, SignInWithPasskeyDocument } from './passkey-sign-in.generated.js'
import type { SignInAnswer } from './use-sign-in-answer.js'

/** Asks for a passkey and signs in with it; null when the person changed their mind. */
export function usePasskeySignIn(): (autofill?: boolean) => Promise<SignInAnswer | null> {
  const [ask] = useMutation(AskPasskeySignInDocument)
  const [signIn] = useMutation(SignInWithPasskeyDocument)
  return async (autofill = false) => {
    const { data: question } = await ask()
    if (!question) return null
    const variables = await showPasskey(question.askPasskeySignIn, autofill)
    if (variables === null) return null
    const { data } = await signIn({ variables })
    return data?.signInWithPasskey ?? null
  }
}

/** Offers the person's passkeys in the field that awaits the e-mail address, where the browser can. */
export function useOfferedPasskeys(onChosen: (ask: () => Promise<SignInAnswer | null>) => Promise<void>): void {
  const signIn = usePasskeySignIn()
  const offer = useEffectEvent(async (isWanted: () => boolean) => {
    if (!(await canOfferPasskeys()) || !isWanted()) return
    // The offer stands in silence: that it cannot be made is no news to who types a password.
    const answer = await signIn(true).catch(() => null)
    if (answer !== null && isWanted()) await onChosen(() => Promise.resolve(answer))
  })
  useEffect(() => {
    let isWanted = true
    void offer(() => isWanted)
    return () => {
      isWanted = false
      stopPasskeys()
    }
  }, [])
}
