import { Trans, useLingui } from '@lingui/react/macro'
import { Kbd, Modal, Switch } from '@mantine/core'
import { useState } from 'react'
import { activeShortcuts, areShortcutsOn, switchShortcuts } from '../ui/shortcuts.js'
import classes from './shortcut-help.module.css'

/** What the keys do on the screen that is open, and a switch for people who would rather have none of it. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const [shortcuts] = useState(activeShortcuts)
  const [isOn, setOn] = useState(areShortcutsOn)
  return (
    <Modal opened onClose={onClose} title={t`What the keys do`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <dl className={classes.keys}>
        {shortcuts.map(({ key, label }) => (
          <div key={key} className={classes.pair}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
        <div className={classes.pair}>
          <dt>
            <Kbd>{t`Ctrl K`}</Kbd>
          </dt>
          <dd>
            <Trans>Search, also while writing</Trans>
          </dd>
        </div>
        <div className={classes.pair}>
          <dt>
            <Kbd>{t`Ctrl Enter`}</Kbd>
          </dt>
          <dd>
            <Trans>Save the form</Trans>
          </dd>
        </div>
      </dl>
      <Switch
        mt="md"
        label={t`Single keys do something`}
        description={t`The buttons do the same without them. Remembered in this browser.`}
        checked={isOn}
        onChange={(event) => {
          switchShortcuts(event.currentTarget.checked)
          setOn(event.currentTarget.checked)
        }}
      />
    </Modal>
  )
}
