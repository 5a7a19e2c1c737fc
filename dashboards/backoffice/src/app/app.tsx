import { ApolloProvider } from '@apollo/client/react'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { CurrentViewerDocument } from '../session/current-viewer.generated.js'
import { createClient } from './apollo-client.js'
import { LocaleProvider } from './locale.js'
import { createAppRouter } from './router.js'
import { cssVariables, theme } from './theme.js'

/** A message that passes by while this is still on its way waits for it. */
const PassingMessages = lazy(async () => ({ default: (await import('./passing-messages.js')).PassingMessages }))

const colourScheme = localStorageColorSchemeManager({ key: 'quittance-colour-scheme' })
const router = createAppRouter()

// The shell asks who is signed in; when the answer is nobody, it leads to the sign-in page, wherever the session ended.
// It is asked again and not assumed: a request under way while the session got a new token is refused as well.
const client = createClient(() => {
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
          <Suspense fallback={null}>
            <PassingMessages />
          </Suspense>
          <RouterProvider router={router} />
        </ApolloProvider>
      </LocaleProvider>
    </MantineProvider>
  )
}
