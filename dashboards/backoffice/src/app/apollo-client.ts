import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { BaseHttpLink } from '@apollo/client/link/http'
import { documentIdLink } from './document-id-link.js'
import { keysetPages } from './keyset-pages.js'

/**
 * The cache. Figures carry the id of their definition, which is the same for every filter, so they must never be
 * merged with one another; only business records are kept by id.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      KpiValue: { keyFields: false },
      MeasureValue: { keyFields: false },
      AgeingBucket: { keyFields: false },
      // One fact may stand in a timeline twice, such as when it began and when it ended.
      TimelineEntry: { keyFields: false },
      DebtCase: { fields: { timeline: keysetPages(['kinds']) } },
      Query: {
        fields: {
          debtCases: keysetPages(['search', 'creditorIds', 'portfolioIds']),
          casesBehind: keysetPages(['spec', 'measure']),
          placements: keysetPages(['spec']),
          imports: keysetPages(['states']),
          auditTrail: keysetPages(['filter']),
          people: keysetPages(['search', 'roles', 'states']),
        },
      },
      Import: { fields: { issues: keysetPages(['severity']) } },
    },
  })
}

// Who is not signed in yet is answered in the language of the screen, not in the browser's.
const inScreenLanguage = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'accept-language': document.documentElement.lang },
}))

/** The client of our own API. `onSignedOut` is called when an answer says that the session has ended. */
export function createClient(onSignedOut: () => void): ApolloClient {
  const signedOut = new ErrorLink(({ error }) => {
    if (
      CombinedGraphQLErrors.is(error) &&
      error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
    ) {
      onSignedOut()
    }
  })
  return new ApolloClient({
    cache: createCache(),
    dataMasking: true,
    link: ApolloLink.from([
      signedOut,
      inScreenLanguage,
      documentIdLink,
      // The plain one: others add to each request which version of the library made it.
      new BaseHttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'x-quittance-request': '1' } }),
    ]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  })
}
