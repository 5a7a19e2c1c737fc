import { ApolloProvider } from '@apollo/client/react'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { RouterProvider } from '@tanstack/react-router'
import { CurrentViewerDocument } from '../session/current-viewer.generated.js'
import { documentIds } from 'virtual:document-ids'
import { createClient } from './apollo-client.js'
import { LocaleProvider } from './locale.js'
import { PassingMessages } from './passing-messages.js'
import { createAppRouter } from './router.js'
import { cssVariables, theme } from './theme.js'

const colourScheme = localStorageColorSchemeManager({ key: 'quittance-colour-scheme' })
const router = createAppRouter()

// The shell asks who is signed in; when the answer is nobody, it leads to the sign-in page, wherever the session ended.
// It is asked again and not assumed: a request under way while the session got a new token is refused as well.
const client = createClient(documentIds, () => {
  void client.query({ query: CurrentViewerDocument, fetchPolicy: 'network-only' }).catch(() => undefined)
})

/** The whole application. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourScheme}
      defaultColorScheme="auto"
    >
      <LocaleProvider>
        <ApolloProvider client={client}>
          <PassingMessages />
          <RouterProvider router={router} />
        </ApolloProvider>
      </LocaleProvider>
    </MantineProvider>
  )
}
