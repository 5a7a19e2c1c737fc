import { useLingui } from '@lingui/react/macro'

/** The names of a calendar's arrows, which show only a sign; the level above is named by what the calendar shows. */
export function useCalendarLabels() {
  const { t } = useLingui()
  return {
    nextMonth: t`Next month`,
    previousMonth: t`Previous month`,
    nextYear: t`Next year`,
    previousYear: t`Previous year`,
    nextDecade: t`Next ten years`,
    previousDecade: t`Previous ten years`,
  }
}
