import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Select } from '@mantine/core'
import { useState } from 'react'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form } from '../ui/form.js'
import type { Assignment } from './assign-portfolio.js'
import { PortfolioTeamsDocument } from './portfolio-teams.generated.js'
import type { TeamPartsFragment } from './team-parts.generated.js'

/** Chooses a portfolio for a team; what it would change is shown before it happens. */
export function GivePortfolio({ team, onGive }: { team: TeamPartsFragment; onGive: (asked: Assignment) => void }) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const { data, error } = useQuery(PortfolioTeamsDocument, { fetchPolicy: 'cache-and-network' })
  const others = (data?.portfolios ?? []).filter((portfolio) => portfolio.team?.id !== team.id)
  const portfolio = others.find(({ id }) => id === chosen)
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (portfolio === undefined) return
        onGive({ portfolio, from: portfolio.team, to: { id: team.id, name: team.name } })
        setChosen(null)
        setAsked(false)
      }}
    >
      <Group gap="sm" align="flex-start" mt="md">
        <Select
          label={t`Portfolio to give to this team`}
          placeholder={t`Choose`}
          data={others.map(({ id, name, creditor, team: worker }) => ({
            value: id,
            label: [creditor.name, name, worker?.name ?? t`no team`].join(' · '),
          }))}
          nothingFoundMessage={t`This team works every portfolio.`}
          searchable
          w={460}
          maw="100%"
          value={portfolio === undefined ? null : chosen}
          error={asked && portfolio === undefined ? t`Choose a portfolio` : null}
          onChange={setChosen}
        />
        <Button type="submit" variant="default" mt={21}>
          <Trans>Give…</Trans>
        </Button>
      </Group>
      {error && <FailureNotice failure={describeFailure(error)} />}
    </Form>
  )
}
