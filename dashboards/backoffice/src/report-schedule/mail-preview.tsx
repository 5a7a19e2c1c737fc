import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Stack, Text } from '@mantine/core'
import type { ReportSpecInput } from '../app/schema.generated.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { MailPreviewDocument } from './mail-preview.generated.js'

/** The e-mail as the viewer would get it now. It is shown in a frame in which nothing runs and nothing leads elsewhere. */
export function MailPreview({ spec, name, bodyRows }: { spec: ReportSpecInput; name: string; bodyRows: number }) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(MailPreviewDocument, {
    variables: { spec, name, bodyRows },
    fetchPolicy: 'network-only',
  })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={360} />
  const { subject, html } = data.reportMailPreview
  return (
    <Stack gap="xs">
      <Text size="sm">
        <Trans>Subject: {subject}</Trans>
      </Text>
      <iframe
        title={t`Preview of the e-mail`}
        sandbox=""
        srcDoc={html}
        style={{
          width: '100%',
          height: 560,
          border: '1px solid var(--mantine-color-default-border)',
          background: '#fff',
        }}
      />
    </Stack>
  )
}
