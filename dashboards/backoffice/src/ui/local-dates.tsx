import { DatesProvider } from '@mantine/dates'
import type { ReactNode } from 'react'
import { useLocale } from '../app/locale.js'
import 'dayjs/locale/fr'

/** Calendars in the language of the screen, with weeks as they are counted here. */
export function LocalDates({ children }: { children: ReactNode }) {
  const { language } = useLocale()
  return <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [] }}>{children}</DatesProvider>
}
