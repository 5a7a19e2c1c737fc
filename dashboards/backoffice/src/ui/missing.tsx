import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyNotice } from './empty-notice.js'
import { Page } from './page.js'

/** A record that does not exist, or that the viewer may not see; the API does not tell which. */
export function Missing({ title }: { title: string }) {
  return (
    <Page title={title}>
      <EmptyNotice
        title={<Trans>It may have been removed, or it belongs to someone else.</Trans>}
        action={
          <Link to="/overview">
            <Trans>Go to the overview</Trans>
          </Link>
        }
      />
    </Page>
  )
}
