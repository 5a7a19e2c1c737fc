import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { type AnyKpi, measures } from '@quittance/core'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import { Freshness } from '../kpi/freshness.js'
import { useKpiDetail } from '../kpi/kpi-detail.js'
import { KpiExample } from '../kpi/kpi-example.js'
import { type KpiValue, writeKpiValue } from '../kpi/kpi-value.js'
import type { ReportFilter } from '../report/report-filter.js'
import classes from './kpi-catalogue.module.css'

/** One KPI: what it says now, how it is defined, and an example that the tests execute. Its id is its anchor. */
export function CatalogueEntry(props: {
  kpi: AnyKpi
  /** Null while it is on its way, when `pending`, or when it could not be had. */
  value: KpiValue | null
  pending: boolean
  filter: ReportFilter
}) {
  const { kpi, value, pending, filter } = props
  const { language } = useLocale()
  const text = kpi.text[language]
  return (
    <article id={kpi.id} className={classes.entry} aria-labelledby={`${kpi.id}-title`}>
      <div className={classes.head}>
        <h3 id={`${kpi.id}-title`} className={classes.title}>
          <a href={`#${kpi.id}`}>{text.title}</a>
        </h3>
        <p className={classes.formula}>{text.formula}</p>
        {value === null ? (
          pending && <Skeleton height={62} width="70%" />
        ) : (
          <CurrentValue kpi={kpi} value={value} filter={filter} />
        )}
      </div>
      <dl className={classes.definition}>
        <dt>
          <Trans>Population</Trans>
        </dt>
        <dd>{text.population}</dd>
        <dt>
          <Trans>Date basis</Trans>
        </dt>
        <dd>{text.date_basis}</dd>
        <dt>
          <Trans>Edge cases</Trans>
        </dt>
        <dd>{text.edge_cases}</dd>
      </dl>
      <dl className={classes.definition}>
        <dt>
          <Trans>Example</Trans>
        </dt>
        <dd className={classes.example}>
          <KpiExample kpi={kpi} />
        </dd>
        <dt>
          <Trans>Made of</Trans>
        </dt>
        <dd>
          {kpi.measures.map((id, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <a href={`#${id}`}>{measures[id].text[language].title}</a>
            </span>
          ))}
        </dd>
      </dl>
    </article>
  )
}

function CurrentValue({ kpi, value, filter }: { kpi: AnyKpi; value: KpiValue; filter: ReportFilter }) {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const detail = useKpiDetail()
  const { title } = kpi.text[language]
  const written = writeKpiValue(value, tag)
  return (
    <div className={classes.now}>
      <span className={classes.value}>{written ?? '–'}</span>
      <span className={classes.detail}>{detail(value)}</span>
      <span className={classes.links}>
        {written !== null && value.numeratorMeasure !== '' && (
          <Link {...behindLink(filter, value.numeratorMeasure)} aria-label={t`${title}: cases`}>
            <Trans>Cases</Trans>
          </Link>
        )}
        <Link to="/reports/table" search={{ ...filter, kpis: kpi.id }} aria-label={t`${title}: table`}>
          <Trans>Table</Trans>
        </Link>
        <Freshness computedAt={value.computedAt} dataState={value.dataState} />
      </span>
    </div>
  )
}
