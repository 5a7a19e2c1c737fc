import { type DimensionId, dimensions } from '@quittance/core'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Table, UnstyledButton } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import { useCrossFilter } from '../report/cross-filter.js'
import classes from './explain-change.module.css'
import type { ExplainChangeQuery } from './explain-change.generated.js'
import { type ExactChange, plotChange, writeExactChange } from './write-exact-change.js'

type Explanation = ExplainChangeQuery['explainChange']
type Explained = Explanation['dimensions'][number]
type Part = Explained['parts'][number]

/** The values of one dimension with what each added to the change, as bars and as numbers; a value filters the page. */
export function ExplainTable(props: { explained: Explained; figure: Explanation; onFilter: () => void }) {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const { explained, figure } = props
  const { others } = explained
  const isRatio = figure.unit === 'ratio'
  const title = dimensions[explained.dimension].text[language]
  const write = (change: ExactChange | null) =>
    change === null ? '' : writeExactChange(change, figure, tag, (n) => t`${n} pts`)
  const all = [...explained.parts.map(({ contribution }) => contribution), ...(others ? [others.contribution] : [])]
  const largest = Math.max(...all.map((change) => Math.abs(plotChange(change))), Number.MIN_VALUE)
  const label = t`Change by ${title}`
  return (
    <Table.ScrollContainer minWidth={480} type="native" tabIndex={0} role="region" aria-label={t`Table: ${label}`}>
      <Table aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th fw={500}>{title}</Table.Th>
            <Table.Th fw={500} w="34%">
              <Trans>Contribution</Trans>
            </Table.Th>
            <Table.Th fw={500} ta="right">
              <Trans>Total</Trans>
            </Table.Th>
            {isRatio && (
              <>
                <Table.Th fw={500} ta="right">
                  <Trans>Mix</Trans>
                </Table.Th>
                <Table.Th fw={500} ta="right">
                  <Trans>Own rate</Trans>
                </Table.Th>
              </>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {explained.parts.map((part) => (
            <Table.Tr key={part.value ?? 'none'}>
              <Table.Th scope="row" fw={400}>
                <PartName dimension={explained.dimension} part={part} onFilter={props.onFilter} />
              </Table.Th>
              <Table.Td>
                <Bar change={part.contribution} largest={largest} />
              </Table.Td>
              <Table.Td ta="right">{write(part.contribution)}</Table.Td>
              {isRatio && (
                <>
                  <Table.Td ta="right">{write(part.mix)}</Table.Td>
                  <Table.Td ta="right">{write(part.rate)}</Table.Td>
                </>
              )}
            </Table.Tr>
          ))}
          {others && (
            <Table.Tr>
              <Table.Th scope="row" fw={400}>
                {t`${plural(others.count, { one: '# other', other: '# others' })}`}
              </Table.Th>
              <Table.Td>
                <Bar change={others.contribution} largest={largest} />
              </Table.Td>
              <Table.Td ta="right">{write(others.contribution)}</Table.Td>
              {isRatio && <Table.Td colSpan={2} />}
            </Table.Tr>
          )}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">
              <Trans>Whole change</Trans>
            </Table.Th>
            <Table.Td />
            <Table.Th ta="right">{write(figure.change)}</Table.Th>
            {isRatio && <Table.Td colSpan={2} />}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}

function PartName(props: { dimension: DimensionId; part: Part; onFilter: () => void }) {
  const { dimension, part, onFilter } = props
  const { title: label } = part
  const { t } = useLingui()
  const { available, toggle } = useCrossFilter()
  if (!available) return label
  return (
    <UnstyledButton
      className={classes.name}
      title={t`Filter the page by ${label}`}
      onClick={() => {
        toggle(dimension, part.value, label)
        onFilter()
      }}
    >
      {label}
    </UnstyledButton>
  )
}

/** From the middle to the right for what raised the figure, to the left for what lowered it. */
function Bar({ change, largest }: { change: ExactChange; largest: number }) {
  const size = plotChange(change) / largest
  return (
    <span className={classes.track} aria-hidden>
      <span
        className={classes.bar}
        data-falls={size < 0}
        style={{ width: `${Math.abs(size) * 50}%`, insetInlineStart: size < 0 ? `${50 + size * 50}%` : '50%' }}
      />
    </span>
  )
}
