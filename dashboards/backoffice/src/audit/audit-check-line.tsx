import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { Moment } from '../ui/day.js'
import { formatCount } from '../ui/format.js'
import { StatusMark } from '../ui/status-mark.js'
import { AuditCheckDocument } from './audit-check.generated.js'

/** When the chain was last verified, and whether every link held. */
export function AuditCheckLine() {
  const { tag } = useLocale()
  const { data } = useQuery(AuditCheckDocument)
  if (data === undefined) return <>…</>
  const check = data.lastAuditCheck
  if (check === null)
    return <Trans>The chain was not verified yet: this happens each night, or by “quittance audit verify”.</Trans>
  const moment = <Moment instant={check.checkedAt} age />
  if (check.fault === null) {
    const count = formatCount(BigInt(check.throughSequence), tag)
    return (
      <>
        <StatusMark status="collected">
          <Trans>Every link of the chain holds</Trans>
        </StatusMark>{' '}
        <Trans>
          up to number {count}, verified {moment}
        </Trans>
      </>
    )
  }
  const sequence = formatCount(BigInt(check.faultSequence ?? '0'), tag)
  return (
    <>
      <StatusMark status="broken">
        <Trans>The chain is broken at number {sequence}</Trans>
      </StatusMark>{' '}
      <Trans>verified {moment}.</Trans> {check.message}
    </>
  )
}
