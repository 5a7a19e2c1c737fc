import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { AssignPortfolio, type Assignment } from './assign-portfolio.js'
import { GivePortfolio } from './give-portfolio.js'
import type { TeamPartsFragment } from './team-parts.generated.js'

type Portfolio = TeamPartsFragment['portfolios'][number]

/** The portfolios that a team works. */
export function TeamPortfolios({ team, mayChange }: { team: TeamPartsFragment; mayChange: boolean }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState<Assignment | null>(null)
  const columns = usePortfolioColumns(mayChange, (portfolio) =>
    setAsked({ portfolio, from: { id: team.id, name: team.name }, to: null }),
  )
  return (
    <Section id="portfolios" title={<Trans>Portfolios</Trans>}>
      <PlainTable
        label={t`Portfolios`}
        columns={columns}
        rows={team.portfolios}
        rowId={({ id }) => id}
        empty={<Trans>This team works no portfolio yet.</Trans>}
      />
      {mayChange && <GivePortfolio team={team} onGive={setAsked} />}
      {asked !== null && <AssignPortfolio key={asked.portfolio.id} assignment={asked} onClose={() => setAsked(null)} />}
    </Section>
  )
}

function usePortfolioColumns(mayChange: boolean, onTakeBack: (portfolio: Portfolio) => void): PlainColumn<Portfolio>[] {
  const { t } = useLingui()
  return [
    {
      header: t`Portfolio`,
      cell: ({ id, name }) => (
        <Link to="/portfolios/$portfolioId" params={{ portfolioId: id }}>
          {name}
        </Link>
      ),
      wrap: true,
    },
    { header: t`Code`, cell: ({ code }) => code },
    { header: t`Creditor`, cell: ({ creditor }) => creditor.name, wrap: true },
    ...(mayChange
      ? [
          {
            header: t`Change`,
            cell: (portfolio: Portfolio) => (
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                aria-label={t`Take back ${portfolio.name}`}
                onClick={() => onTakeBack(portfolio)}
              >
                <Trans>Take back</Trans>
              </Button>
            ),
          },
        ]
      : []),
  ]
}
