import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconBookmark, IconFolder, IconReportAnalytics, IconSearch, IconUser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { DebtCaseSearchDocument } from '../debt-case/debt-case-search.generated.js'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'
import { useReportTools } from '../report-hub/report-tools.js'
import { viewLink } from '../report-hub/view-link.js'
import { SavedViewListDocument } from '../saved-view/saved-view-list.generated.js'
import { useDestinations } from './destinations.js'

const cases_shown = 8
const shortest_search = 2

/** Ctrl-K: pages and portfolios by name, cases by whatever the API finds them by. */
export function CommandPalette() {
  const { t } = useLingui()
  const [query, setQuery] = useState('')
  const groups = [usePages(query), useReports(query), useViews(query), usePortfolios(query), useCases(query)]
  return (
    <Spotlight
      actions={groups.filter(({ actions }) => actions.length > 0)}
      query={query}
      onQueryChange={setQuery}
      // The groups come filtered: the cases by the API, which knows more of them than their names.
      filter={(_, actions) => actions}
      nothingFound={query.length < shortest_search ? t`Write at least two characters` : t`Nothing found`}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t`Search cases, portfolios, pages`,
        'aria-label': t`Search cases, portfolios, pages`,
      }}
      shortcut={['mod + K', 'mod + P']}
      tagsToIgnore={[]}
      attributes={{ content: { 'aria-label': t`Search cases, portfolios, pages` } }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      scrollable
      maxHeight="24rem"
    />
  )
}

function usePages(query: string): SpotlightActionGroupData {
  const { t } = useLingui()
  const navigate = useNavigate()
  const destinations = useDestinations()
  const actions = destinations
    .filter(({ label }) => contains(label, query))
    .map(({ to, label, Icon }) => ({
      id: to,
      label,
      leftSection: <Icon size={18} stroke={1.6} aria-hidden />,
      onClick: () => void navigate({ to }),
    }))
  return { group: t`Pages`, actions }
}

/** The reports and tools below Reports; the dashboards stand among the pages. */
function useReports(query: string): SpotlightActionGroupData {
  const { t } = useLingui()
  const navigate = useNavigate()
  const destinations = useDestinations()
  const actions = useReportTools()
    .filter(({ to, label, question }) => {
      const isPage = destinations.some((destination) => destination.to === to)
      return !isPage && contains(`${label} ${question}`, query)
    })
    .map(({ to, label, question }) => ({
      id: to,
      label,
      description: question,
      leftSection: <IconReportAnalytics size={18} stroke={1.6} aria-hidden />,
      onClick: () => void navigate({ to }),
    }))
  return { group: t`Reports`, actions }
}

function useViews(query: string): SpotlightActionGroupData {
  const { t } = useLingui()
  const navigate = useNavigate()
  const tools = useReportTools()
  const { data } = useQuery(SavedViewListDocument, { fetchPolicy: 'cache-first' })
  const actions = (data?.savedViews ?? []).flatMap((view) => {
    const tool = tools.find(({ to }) => to === `/${view.page}`)
    if (tool === undefined || !contains(`${view.name} ${tool.label}`, query)) return []
    return [
      {
        id: view.id,
        label: view.name,
        description: tool.label,
        leftSection: <IconBookmark size={18} stroke={1.6} aria-hidden />,
        onClick: () => void navigate(viewLink(tool, view)),
      },
    ]
  })
  return { group: t`Saved views`, actions }
}

function usePortfolios(query: string): SpotlightActionGroupData {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { data } = useQuery(CreditorChoicesDocument, { fetchPolicy: 'cache-first' })
  const actions = (data?.creditors ?? []).flatMap((creditor) =>
    creditor.portfolios
      .filter(({ name, code }) => contains(`${name} ${code} ${creditor.name}`, query))
      .map(({ id, name }) => ({
        id,
        label: name,
        description: creditor.name,
        leftSection: <IconFolder size={18} stroke={1.6} aria-hidden />,
        onClick: () => void navigate({ to: '/portfolios/$portfolioId', params: { portfolioId: id } }),
      })),
  )
  return { group: t`Portfolios`, actions }
}

function useCases(query: string): SpotlightActionGroupData {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [search] = useDebouncedValue(query.trim(), 200)
  const { data, previousData } = useQuery(DebtCaseSearchDocument, {
    variables: { search, first: cases_shown },
    skip: search.length < shortest_search,
  })
  const found = query.trim().length < shortest_search ? [] : ((data ?? previousData)?.debtCases.nodes ?? [])
  const actions = found.map(({ id, reference, debtor, creditor }) => ({
    id,
    label: debtor.name,
    description: `${reference} · ${creditor.name}`,
    leftSection: <IconUser size={18} stroke={1.6} aria-hidden />,
    onClick: () => void navigate({ to: '/cases/$debtCaseId', params: { debtCaseId: id } }),
  }))
  return { group: t`Cases`, actions }
}

function contains(text: string, query: string): boolean {
  return text.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase())
}
