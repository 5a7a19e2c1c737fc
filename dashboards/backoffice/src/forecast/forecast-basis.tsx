import { formatPercent } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { SimpleGrid, Text } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import { formatCount } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { Section } from '../ui/page.js'
import { type ForecastFigures, fraction } from './forecast.js'
import { useForecastWords } from './forecast-words.js'

/** The experience behind a forecast: how promises are kept, and what placements bring in by age. */
export function ForecastBasis({ forecast }: { forecast: ForecastFigures }) {
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
      <KeptRates forecast={forecast} />
      <Liquidation forecast={forecast} />
    </SimpleGrid>
  )
}

function KeptRates({ forecast }: { forecast: ForecastFigures }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useForecastWords()
  const columns: PlainColumn<ForecastFigures['keptRates'][number]>[] = [
    { header: t`Creditor`, wrap: true, cell: ({ creditor }) => creditor?.name },
    {
      header: t`Kept, by amount`,
      align: 'right',
      cell: ({ keptMinor, dueMinor }) => {
        const rate = fraction(keptMinor, dueMinor)
        return rate === null ? t`none decided yet` : formatPercent(rate, 1, tag)
      },
    },
    {
      header: t`Promises decided`,
      align: 'right',
      cell: ({ dueCount }) => (dueCount === null ? '–' : formatCount(dueCount, tag)),
    },
    { header: t`Learnt from`, wrap: true, cell: ({ level }) => (level === null ? '–' : words.level(level)) },
  ]
  return (
    <Section id="forecast-kept" title={<Trans>How promises are weighed</Trans>}>
      <PlainTable
        label={t`How promises are weighed`}
        columns={columns}
        rows={forecast.keptRates}
        rowId={({ creditor }) => creditor?.id ?? ''}
        empty={<Trans>Nothing was placed with these filters.</Trans>}
      />
    </Section>
  )
}

/** Ages beyond these bring in little; the figures use them all. */
const ages_shown = 13

function Liquidation({ forecast }: { forecast: ForecastFigures }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useForecastWords()
  const { currency } = forecast
  const all = forecast.learntFrom.reduce((sum, { expectedMinor }) => sum + BigInt(expectedMinor), 0n)
  const shares = forecast.learntFrom.flatMap(({ level, expectedMinor }) => {
    const share = fraction(expectedMinor, String(all))
    return share === null || expectedMinor === '0' ? [] : [`${formatPercent(share, 0, tag)} ${words.level(level)}`]
  })
  const columns: PlainColumn<ForecastFigures['liquidation'][number]>[] = [
    { header: t`Months since placement`, align: 'right', cell: ({ age }) => age },
    {
      header: t`Comes in`,
      align: 'right',
      cell: ({ collectedMinor, placedMinor }) => {
        const share = fraction(collectedMinor, placedMinor)
        return share === null ? '–' : formatPercent(share, 2, tag)
      },
    },
    {
      header: t`Came in`,
      align: 'right',
      cell: ({ collectedMinor }) => <Amount value={{ amountMinor: collectedMinor, currency }} />,
    },
    {
      header: t`of placed`,
      align: 'right',
      cell: ({ placedMinor }) => <Amount value={{ amountMinor: placedMinor, currency }} />,
    },
    { header: t`Placement months`, align: 'right', cell: ({ vintageCount }) => vintageCount },
  ]
  return (
    <Section id="forecast-liquidation" title={<Trans>What placements bring in by age</Trans>}>
      {shares.length > 0 && (
        <Text size="sm" c="dimmed" mb="xs">
          <Trans>The curve was learnt from: {shares.join(', ')}.</Trans>
        </Text>
      )}
      <PlainTable
        label={t`What placements bring in by age`}
        columns={columns}
        rows={forecast.liquidation.slice(0, ages_shown)}
        rowId={({ age }) => String(age)}
        empty={<Trans>No month since placement is over yet.</Trans>}
      />
    </Section>
  )
}
