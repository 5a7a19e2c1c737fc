import { useQuery } from '@apollo/client/react'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'

/** The creditors that a file may belong to, and the portfolios of the one chosen. */
export function useDestinationChoices(creditorId: string | null) {
  const { data } = useQuery(CreditorChoicesDocument, { fetchPolicy: 'cache-first' })
  const all = data?.creditors ?? []
  const chosen = all.find(({ id }) => id === creditorId)
  return {
    creditors: all.map(({ id, name }) => ({ value: id, label: name })),
    portfolios: (chosen?.portfolios ?? []).map(({ id, name, currency }) => ({
      value: id,
      label: `${name} (${currency})`,
    })),
  }
}
