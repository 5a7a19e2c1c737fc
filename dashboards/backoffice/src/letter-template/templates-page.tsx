import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Page } from '../ui/page.js'
import { CreditorAddresses } from './creditor-addresses.js'
import { LetterheadForm } from './letterhead-form.js'
import { LetterTemplatesDocument } from './letter-templates.generated.js'
import { TemplateDesk } from './template-desk.js'

const route = getRouteApi('/signed-in/settings/templates')

/** What letters say, who the agency is on them, and where its creditors have their seat. */
export function TemplatesPage() {
  const { t } = useLingui()
  const { tab = 'texts' } = route.useSearch()
  const navigate = route.useNavigate()
  const maySetLetterhead = may(useViewer(), 'manage_letterhead')
  return (
    <Page
      title={t`Letters and messages`}
      subtitle={<Trans>What they say, who the agency is on them, and what the law wants beside.</Trans>}
    >
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(value) => {
          const next = value === 'letterhead' || value === 'creditors' ? value : undefined
          void navigate({ search: { tab: next } })
        }}
      >
        <Tabs.List>
          <Tabs.Tab value="texts">
            <Trans>Texts</Trans>
          </Tabs.Tab>
          {maySetLetterhead && (
            <Tabs.Tab value="letterhead">
              <Trans>Letterhead and account</Trans>
            </Tabs.Tab>
          )}
          <Tabs.Tab value="creditors">
            <Trans>Addresses of creditors</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="texts" pt="md">
          <Texts />
        </Tabs.Panel>
        {maySetLetterhead && (
          <Tabs.Panel value="letterhead" pt="md">
            <LetterheadForm />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="creditors" pt="md">
          <CreditorAddresses />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}

function Texts() {
  const { data, error, refetch } = useQuery(LetterTemplatesDocument)
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={480} />
  return <TemplateDesk templates={data.letterTemplates} />
}
