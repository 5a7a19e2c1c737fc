import { useLingui } from '@lingui/react/macro'
import type { DataState } from '../app/schema.generated.js'
import { useLocale } from '../app/locale.js'
import { useViewer } from '../session/viewer-context.js'
import { formatInstant } from '../ui/format.js'

/** When a figure was computed by the server, and whether its last days are still moving. */
export function Freshness({ computedAt, dataState }: { computedAt: string; dataState?: DataState }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const time = new Intl.DateTimeFormat(tag, { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(computedAt),
  )
  const state =
    dataState === undefined
      ? ''
      : dataState === 'live'
        ? t`Some days were computed for this answer.`
        : t`All days were closed by the nightly statistics.`
  return (
    <time dateTime={computedAt} title={`${t`Computed on ${formatInstant(computedAt, tag, timeZone)}.`} ${state}`}>
      {dataState === undefined
        ? t`Computed at ${time}`
        : dataState === 'live'
          ? t`Live · ${time}`
          : t`Closed · ${time}`}
    </time>
  )
}
