import { dimensions } from '@quittance/core'
import { Trans } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import type { filtersWithoutPlacements } from './filters-without-placements.js'

/** Says why no placements are listed under these filters. */
export function PlacementsUnfiltered({ filters }: { filters: ReturnType<typeof filtersWithoutPlacements> }) {
  const { language } = useLocale()
  const names = new Intl.ListFormat(language).format(filters.map((name) => dimensions[name].text[language]))
  return (
    <EmptyNotice title={<Trans>Placements cannot be filtered by: {names}.</Trans>}>
      <Trans>A placement holds claims of all kinds. Take the filter away, and the placements are back.</Trans>
    </EmptyNotice>
  )
}
