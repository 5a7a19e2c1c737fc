import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { kpi_groups, type KpiGroup, measure_ids, measures } from '@quittance/core'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { mayReadMeasure, readableKpis } from '../kpi/readable-kpis.js'
import { FilterBar } from '../report/filter-bar.js'
import type { ReportFilterKey } from '../report/report-filter.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Page, Section } from '../ui/page.js'
import { CatalogueGroup } from './catalogue-group.js'
import { CatalogueMeasures } from './catalogue-measures.js'
import { matchesKpi, matchesMeasure } from './catalogue-search.js'
import classes from './kpi-catalogue.module.css'

const route = getRouteApi('/signed-in/reports/catalogue')
const keys: readonly ReportFilterKey[] = ['creditor', 'portfolio', 'from', 'to', 'period', 'currency']
const groups = Object.keys(kpi_groups) as readonly KpiGroup[]
const typing_pause_ms = 200

/** Every KPI and measure with its definition, its example and what it says now. */
export function KpiCataloguePage() {
  const { t } = useLingui()
  const { language } = useLocale()
  const viewer = useViewer()
  const { search = '', ...filter } = route.useSearch()
  const navigate = route.useNavigate()
  const find = useDebouncedCallback((text: string) => {
    void navigate({ search: (now) => ({ ...now, search: text.trim() || undefined }), replace: true })
  }, typing_pause_ms)
  const found = readableKpis(viewer).filter((kpi) => matchesKpi(kpi, search, language))
  const foundMeasures = measure_ids
    .filter((id) => mayReadMeasure(viewer, id))
    .filter((id) => matchesMeasure(id, measures[id].text[language], search))
  const shown = groups.filter((group) => found.some((kpi) => kpi.group === group))
  return (
    <Page
      title={t`KPI catalogue`}
      parent={{ label: t`Reports`, link: { to: '/reports' } }}
      subtitle={<Trans>How each figure is made, with an example that the tests of the product execute.</Trans>}
    >
      <div className={classes.tools}>
        <TextInput
          label={t`Search`}
          description={t`A word of the name, the formula or the definition`}
          inputWrapperOrder={['label', 'input', 'description']}
          leftSection={<IconSearch size={16} aria-hidden />}
          type="search"
          defaultValue={search}
          onChange={(event) => find(event.currentTarget.value)}
          w="100%"
          maw={420}
        />
        <nav aria-label={t`Parts of the catalogue`} className={classes.parts}>
          {shown.map((group) => (
            <a key={group} href={`#group-${group}`}>
              {kpi_groups[group][language]}
            </a>
          ))}
          {foundMeasures.length > 0 && (
            <a href="#group-measures">
              <Trans>Measures</Trans>
            </a>
          )}
        </nav>
      </div>
      <FilterBar
        filter={filter}
        keys={keys}
        onChange={(next) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true })}
      />
      {shown.map((group, place) => (
        <Section key={group} id={`group-${group}`} title={kpi_groups[group][language]}>
          <CatalogueGroup kpis={found.filter((kpi) => kpi.group === group)} filter={filter} saysWhy={place === 0} />
        </Section>
      ))}
      {foundMeasures.length > 0 && (
        <Section id="group-measures" title={<Trans>Measures</Trans>}>
          <CatalogueMeasures ids={foundMeasures} />
        </Section>
      )}
      {shown.length === 0 && foundMeasures.length === 0 && (
        <EmptyNotice title={<Trans>Nothing matches “{search}”.</Trans>}>
          <Trans>Try another word, such as promise, cost or placed.</Trans>
        </EmptyNotice>
      )}
    </Page>
  )
}
