import { type AnyKpi, findKpi, type KpiId } from '@quittance/core'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { KpiExample } from './kpi-example.js'
import classes from './kpi-definition.module.css'

/** Enough about a figure to recompute it by hand, with an example that the tests execute. */
export function KpiDefinition({ kpi }: { kpi: AnyKpi }) {
  const { language } = useLocale()
  const text = kpi.text[language]
  return (
    <div className={classes.definition}>
      <p className={classes.title}>{text.title}</p>
      <p className={classes.formula}>{text.formula}</p>
      <dl>
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
        <dt>
          <Trans>Example</Trans>
        </dt>
        <dd>
          <KpiExample kpi={kpi} />
        </dd>
      </dl>
      <p className={classes.catalogue}>
        <Link to="/reports/catalogue" hash={kpi.id}>
          <Trans>In the catalogue</Trans>
        </Link>
      </p>
    </div>
  )
}

/** The definition of the KPI of an id. */
export function KpiDefinitionOf({ id }: { id: KpiId }) {
  const kpi = findKpi(id)
  return kpi && <KpiDefinition kpi={kpi} />
}
