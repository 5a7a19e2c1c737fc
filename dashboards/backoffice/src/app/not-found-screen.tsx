import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Page } from '../ui/page.js'
import { Brand } from './brand.js'

/** An address that leads nowhere. */
export function NotFoundScreen() {
  const { t } = useLingui()
  return (
    <main id="content">
      <div style={{ padding: '1rem 1.75rem 0' }}>
        <Brand />
      </div>
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
