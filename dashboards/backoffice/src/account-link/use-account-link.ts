import { useQuery } from '@apollo/client/react'
import { useLocation } from '@tanstack/react-router'
import type { AccountLinkPurpose } from '../app/schema.generated.js'
import { describeFailure } from '../ui/failure.js'
import { AccountLinkDocument } from './account-link.generated.js'

/** The link that led here. Its token stands in the fragment of the address, which browsers send to nobody. */
export function useAccountLink(purpose: AccountLinkPurpose) {
  const token = useLocation({ select: ({ hash }) => hash })
  const { data, error, refetch } = useQuery(AccountLinkDocument, {
    variables: { token, purpose },
    fetchPolicy: 'network-only',
  })
  return {
    token,
    /** Undefined while it is looked up, null when it cannot be used. */
    link: data?.accountLink,
    failure: error ? describeFailure(error) : null,
    retry: () => void refetch(),
  }
}
