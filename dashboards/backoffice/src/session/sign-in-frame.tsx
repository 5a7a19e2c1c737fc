import { Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { Brand } from '../app/brand.js'
import { LanguageMenu } from '../app/language-menu.js'
import { ThemeMenu } from '../app/theme-menu.js'
import classes from './sign-in-page.module.css'

/** A page for who is not signed in: one panel with a title, what it is for, and its form. */
export function SignInFrame({
  title,
  subtitle,
  children,
}: {
  title: string
  subtitle?: ReactNode
  children: ReactNode
}) {
  useEffect(() => {
    document.title = `${title} · Quittance`
  }, [title])
  return (
    <div className={classes.screen}>
      <header className={classes.bar}>
        <LanguageMenu />
        <ThemeMenu />
      </header>
      <main className={classes.panel} id="content">
        <Brand />
        <Title order={1} mt="lg" mb={subtitle === undefined ? 'lg' : 4}>
          {title}
        </Title>
        {subtitle !== undefined && (
          <Text c="dimmed" size="sm" mb="lg">
            {subtitle}
          </Text>
        )}
        {children}
      </main>
    </div>
  )
}
