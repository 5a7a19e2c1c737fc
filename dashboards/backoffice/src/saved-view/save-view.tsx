import { useLingui } from '@lingui/react/macro'
import { Modal } from '@mantine/core'
import { useChange } from '../team/use-change.js'
import { ChangeSavedViewDocument } from './change-saved-view.generated.js'
import { CreateSavedViewDocument } from './create-saved-view.generated.js'
import { SavedViewForm, type ViewWords } from './saved-view-form.js'
import type { PageViews, SavedView } from './use-page-views.js'
import { writeViewSearch } from './view-search.js'

/** Saves what the page shows under a new name, and shows it as that view from then on. */
export function SaveViewAs({ views, onClose }: { views: PageViews; onClose: () => void }) {
  const { t } = useLingui()
  const { change, ...state } = useChange(CreateSavedViewDocument, (data) => data.createSavedView, ['SavedViewList'])
  const save = async (words: ViewWords) => {
    const input = { page: views.page, search: writeViewSearch(views.search), ...words }
    const created = (await change({ input }))?.createSavedView
    if (created?.__typename !== 'SavedView') return
    views.open(created)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t`Save this view`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <SavedViewForm
        initial={{ name: '', shared: false }}
        {...state}
        onSave={(words) => void save(words)}
        onCancel={onClose}
      />
    </Modal>
  )
}

/** Gives a view another name, or other people to see it. */
export function RenameView({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { t } = useLingui()
  const { change, ...state } = useChange(ChangeSavedViewDocument, (data) => data.changeSavedView)
  const save = async (words: ViewWords) => {
    if ((await change({ id: view.id, change: { ...words } })) !== null) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Rename or share ${view.name}`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <SavedViewForm initial={view} {...state} onSave={(words) => void save(words)} onCancel={onClose} />
    </Modal>
  )
}
