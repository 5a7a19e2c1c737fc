import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Menu } from '@mantine/core'
import { IconBookmark, IconCheck, IconChevronDown, IconPin } from '@tabler/icons-react'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useChange } from '../team/use-change.js'
import { ChangeSavedViewDocument } from './change-saved-view.generated.js'
import { RemoveView } from './remove-view.js'
import { RenameView, SaveViewAs } from './save-view.js'
import classes from './saved-view-menu.module.css'
import { SetDefaultViewDocument } from './set-default-view.generated.js'
import { type SavedView, usePageViews } from './use-page-views.js'
import { writeViewSearch } from './view-search.js'

/** What is asked for in a dialog of its own. */
type Asked = 'save' | 'rename' | 'remove'

/** The views of the page: one's own and those of colleagues; which is open, whether it was changed, which opens first. */
export function SavedViewMenu() {
  const { t } = useLingui()
  const views = usePageViews()
  const { active, changed } = views
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  const mine = views.views.filter(({ isMine }) => isMine)
  const others = views.views.filter(({ isMine }) => !isMine)
  return (
    <>
      <Menu width={280} position="bottom-end">
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconBookmark size={14} aria-hidden />}
            rightSection={<IconChevronDown size={13} aria-hidden />}
          >
            <span className={classes.name}>{active?.name ?? t`Views`}</span>
            {changed && <span className={classes.changed}>{t`changed`}</span>}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <ViewItem view={null} active={active === null} onOpen={() => views.open(null)} />
          {mine.length > 0 && <Menu.Label>{t`My views`}</Menu.Label>}
          {mine.map((view) => (
            <ViewItem key={view.id} view={view} active={view.id === active?.id} onOpen={() => views.open(view)} />
          ))}
          {others.length > 0 && <Menu.Label>{t`Shared by colleagues`}</Menu.Label>}
          {others.map((view) => (
            <ViewItem key={view.id} view={view} active={view.id === active?.id} onOpen={() => views.open(view)} />
          ))}
          <Menu.Divider />
          {active?.isMine && changed && <SaveChanges view={active} search={writeViewSearch(views.search)} />}
          <Menu.Item onClick={() => setAsked('save')}>
            <Trans>Save as a new view…</Trans>
          </Menu.Item>
          <OpenFirst page={views.page} active={active} views={views.views} />
          {active?.isMine && (
            <>
              <Menu.Item onClick={() => setAsked('rename')}>
                <Trans>Rename or share…</Trans>
              </Menu.Item>
              <Menu.Item onClick={() => setAsked('remove')}>
                <Trans>Remove…</Trans>
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {asked === 'save' && <SaveViewAs views={views} onClose={close} />}
      {asked === 'rename' && active && <RenameView view={active} onClose={close} />}
      {asked === 'remove' && active && <RemoveView view={active} onClose={close} />}
    </>
  )
}

function ViewItem({ view, active, onOpen }: { view: SavedView | null; active: boolean; onOpen: () => void }) {
  const { t } = useLingui()
  return (
    <Menu.Item
      onClick={onOpen}
      aria-current={active}
      leftSection={<IconCheck size={14} aria-hidden style={{ visibility: active ? 'visible' : 'hidden' }} />}
      rightSection={view?.isDefault && <IconPin size={14} aria-label={t`opens first`} />}
    >
      {view === null ? t`Everything, without filters` : view.name}
      {view !== null && !view.isMine && <span className={classes.owner}> · {view.ownerName}</span>}
    </Menu.Item>
  )
}

function SaveChanges({ view, search }: { view: SavedView; search: string }) {
  const { t } = useLingui()
  const { change } = useChange(ChangeSavedViewDocument, (data) => data.changeSavedView)
  const save = async () => {
    const saved = await change({ id: view.id, change: { search } })
    notifications.show({
      message: saved ? t`${view.name} was saved.` : t`The view was not saved. Nothing was changed; try again.`,
    })
  }
  return (
    <Menu.Item onClick={() => void save()}>
      <Trans>Save the changes to {view.name}</Trans>
    </Menu.Item>
  )
}

/** Which view opens first; offered where choosing would change something. */
function OpenFirst(props: { page: string; active: SavedView | null; views: readonly SavedView[] }) {
  const { t } = useLingui()
  const { page, active } = props
  const { change } = useChange(SetDefaultViewDocument, (data) => data.setDefaultView, ['SavedViewList'])
  const isSet = props.views.some(({ isDefault }) => isDefault)
  const choose = async (id: string | null) => {
    const set = await change({ page, id })
    const message =
      id === null ? t`The page opens without filters again.` : t`The page opens with this view from now on.`
    notifications.show({ message: set ? message : t`This could not be saved. Nothing was changed; try again.` })
  }
  if (active !== null && !active.isDefault)
    return (
      <Menu.Item onClick={() => void choose(active.id)}>
        <Trans>Open the page with this view</Trans>
      </Menu.Item>
    )
  if (!isSet) return null
  return (
    <Menu.Item onClick={() => void choose(null)}>
      <Trans>Open the page without filters</Trans>
    </Menu.Item>
  )
}
