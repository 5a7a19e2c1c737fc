import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { FormError } from '../ui/form.js'
import classes from './letter-paper.module.css'

interface Preview {
  readonly recipient: readonly string[]
  readonly subject: string | null
  readonly body: string | null
  readonly references: readonly { readonly label: string; readonly value: string }[]
  readonly obstacles: readonly { readonly message: string; readonly place: string | null }[]
  readonly warnings: readonly { readonly written: string; readonly reason: string }[]
}

/** A letter as it will go out, under all that stands against it. */
export function LetterPaper({ preview }: { preview: Preview | null }) {
  const { t } = useLingui()
  if (preview === null) return <Skeleton height={420} animate={false} />
  const { recipient, subject, body, references, obstacles, warnings } = preview
  return (
    <Stack gap="sm">
      {obstacles.map(({ message, place }) => (
        <FormError key={message}>
          {message} <Mending place={place} />
        </FormError>
      ))}
      {warnings.map(({ written, reason }) => (
        <Text key={written} size="sm" className={classes.warning}>
          <b>“{written}”</b> {reason}
        </Text>
      ))}
      <section aria-label={t`Preview`} className={classes.paper}>
        <div className={classes.recipient}>
          {recipient.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
        <dl className={classes.references}>
          {references.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {subject !== null && subject !== '' && <p className={classes.subject}>{subject}</p>}
        <p className={classes.body}>
          {body ?? <Trans>Too little is known to write this letter: see above what is missing.</Trans>}
        </p>
        <p className={classes.added}>
          <Trans>Sums, how to pay and the text of the law are added to the PDF.</Trans>
        </p>
      </section>
    </Stack>
  )
}

/** Leads to where an obstacle is mended. */
function Mending({ place }: { place: string | null }) {
  if (place === 'letterhead')
    return (
      <Link to="/settings/templates" search={{ tab: 'letterhead' }} className={classes.mending}>
        <Trans>Set the letterhead</Trans>
      </Link>
    )
  if (place === 'creditor')
    return (
      <Link to="/settings/templates" search={{ tab: 'creditors' }} className={classes.mending}>
        <Trans>Set the address of the creditor</Trans>
      </Link>
    )
  if (place === 'template')
    return (
      <Link to="/settings/templates" className={classes.mending}>
        <Trans>Open the template</Trans>
      </Link>
    )
  return null
}
