import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Page } from '../ui/page.js'

/** An address that leads nowhere. */
export function NotFoundScreen() {
  const { t } = useLingui()
  return (
    <main id="content">
      <Page title={t`There is no such page`}>
        <EmptyNotice
          title={<Trans>The address may be mistyped, or what it showed may be gone.</Trans>}
          action={
            <Link to="/overview">
              <Trans>Go to the overview</Trans>
            </Link>
          }
        />
      </Page>
    </main>
  )
}
