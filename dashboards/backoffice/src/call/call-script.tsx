import { useLingui } from '@lingui/react/macro'
import { useStepName } from './call-words.js'
import classes from './call-form.module.css'

/** A step of a call, as the API answers it. */
export interface CallScriptStepView {
  readonly id: string
  readonly text: string
}

/** What is said, step by step. */
export function CallScript({ steps }: { steps: readonly CallScriptStepView[] }) {
  const { t } = useLingui()
  const stepName = useStepName()
  return (
    <dl className={classes.script} aria-label={t`What to say`}>
      {steps.map(({ id, text }) => (
        <div key={id} className={classes.step}>
          <dt>{stepName(id)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
