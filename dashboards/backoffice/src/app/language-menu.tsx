import { useApolloClient, useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { Button, Menu, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconWorld } from '@tabler/icons-react'
import { use } from 'react'
import { SetLocaleDocument } from '../session/set-locale.generated.js'
import { ViewerContext } from '../session/viewer-context.js'
import { activateLanguage, useLocale } from './locale.js'
import type { Language } from './language.js'

/** Each language in its own words, so that it is found by those who read no other. */
const names: Record<Language, string> = { en: 'English', fr: 'Français' }

/** Chooses the language; for someone signed in, everywhere they sign in. */
export function LanguageMenu() {
  const { t } = useLingui()
  const { language } = useLocale()
  const viewer = use(ViewerContext)
  const client = useApolloClient()
  const [setLocale] = useMutation(SetLocaleDocument)
  const name = names[language]
  const choose = async (chosen: Language) => {
    await activateLanguage(chosen)
    // The screen already speaks the language chosen; that the server did not remember it must not undo that.
    if (viewer) await setLocale({ variables: { locale: chosen } }).catch(() => undefined)
    // Titles and notices that the server words are asked for again.
    if (viewer) await client.refetchQueries({ include: 'active' })
  }
  return (
    <Menu>
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconWorld size={16} aria-hidden />}>
          {language.toUpperCase()}
          <VisuallyHidden>{t`Language: ${name}`}</VisuallyHidden>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['fr', 'en'] as const).map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            onClick={() => void choose(one)}
            aria-current={one === language}
            rightSection={one === language ? <IconCheck size={14} aria-hidden /> : null}
          >
            {names[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
