import { createUnionType } from 'type-graphql'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { Creditor } from './creditor.entity.js'
import { CreditorView } from './creditor.graphql.js'

export const CreditorAddressResult = createUnionType({
  name: 'CreditorAddressResult',
  description: 'The creditor as it is now, or why nothing was changed.',
  types: () => [CreditorView, NotFound, NotAllowed, InvalidInput] as const,
  // The creditor is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof Creditor ? 'Creditor' : value.constructor.name),
})
