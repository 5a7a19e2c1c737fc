import { Trans, useLingui } from '@lingui/react/macro'
import { Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { Link, type LinkProps } from '@tanstack/react-router'
import classes from './page.module.css'

/** The page above this one. */
interface Parent {
  readonly label: string
  readonly link: LinkProps
}

/** One screen: its title (also the window's), where it belongs, what can be done, and its content. */
export function Page(props: {
  title: string
  subtitle?: ReactNode
  parent?: Parent
  actions?: ReactNode
  children: ReactNode
}) {
  const { t } = useLingui()
  const { title } = props
  useEffect(() => {
    document.title = `${title} · Quittance`
  }, [title])
  return (
    <article className={classes.page}>
      <header className={classes.header}>
        <div className={classes.heading}>
          {props.parent && (
            <nav aria-label={t`Where you are`} className={classes.parent}>
              <Link {...props.parent.link}>{props.parent.label}</Link>
              <span aria-hidden> /</span>
            </nav>
          )}
          <Title order={1}>{title}</Title>
          {props.subtitle !== undefined && <div className={classes.subtitle}>{props.subtitle}</div>}
        </div>
        {props.actions !== undefined && <div className={classes.actions}>{props.actions}</div>}
      </header>
      {props.children}
    </article>
  )
}

/** A part of a page under a thin rule. */
export function Section(props: { title: ReactNode; aside?: ReactNode; children: ReactNode; id?: string }) {
  return (
    <section className={classes.section} aria-labelledby={props.id}>
      <div className={classes.sectionHead}>
        <Title order={2} id={props.id}>
          {props.title}
        </Title>
        {props.aside !== undefined && <div className={classes.aside}>{props.aside}</div>}
      </div>
      {props.children}
    </section>
  )
}

/** The link that keyboard users meet first. */
export function SkipLink() {
  return (
    <a className={classes.skip} href="#content">
      <Trans>Skip to the content</Trans>
    </a>
  )
}
