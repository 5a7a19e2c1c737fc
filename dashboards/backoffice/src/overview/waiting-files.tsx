import { useQuery } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconFileAlert } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { statesOf } from '../import/import-phase.js'
import classes from './waiting-files.module.css'
import { WaitingFilesDocument } from './waiting-files.generated.js'

/** Files that wait for an answer of the viewer, in one line; nothing when none does. */
export function WaitingFiles({ creditor }: { creditor: string | undefined }) {
  const { t } = useLingui()
  const { data } = useQuery(WaitingFilesDocument, { variables: { states: [...statesOf('waiting')] } })
  const files = data?.imports.nodes.filter((file) => creditor === undefined || file.creditor.id === creditor) ?? []
  const [first] = files
  if (!data || first === undefined) return null
  const count = creditor === undefined ? data.imports.totalCount : files.length
  return (
    <p className={classes.notice}>
      <IconFileAlert size={16} aria-hidden />
      <span>
        {t`${plural(count, { one: '# file waits for your answer:', other: '# files wait for your answer:' })}`}{' '}
        <Link to="/files/$importId" params={{ importId: first.id }}>
          {first.fileName}
        </Link>
        {count > 1 && (
          <>
            {' · '}
            <Link to="/files" search={{ show: 'waiting' }}>
              <Trans>all of them</Trans>
            </Link>
          </>
        )}
      </span>
    </p>
  )
}
