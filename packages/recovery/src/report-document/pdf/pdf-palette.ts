/** Ink for text, rules and charts; dark enough to survive a grey printer. */
export const ink = '#1b1f24'
export const quiet_ink = '#57606a'
export const rule_colour = '#c9d1d9'

/** Colours of series that colour-blind people tell apart (Okabe and Ito), each with a dash and a hatch of its own. */
export const series_styles = [
  { colour: '#1f4f82', dash: '', hatch: 'none' },
  { colour: '#c2571a', dash: '5 2', hatch: 'rising' },
  { colour: '#00795c', dash: '1.5 1.5', hatch: 'falling' },
  { colour: '#8a3c74', dash: '7 2 1.5 2', hatch: 'level' },
  { colour: '#946c00', dash: '3 3', hatch: 'upright' },
  { colour: '#4b5563', dash: '9 3', hatch: 'cross' },
] as const

/** The look of the series at a position; they come round again after the last one. */
export const seriesStyle = (position: number): (typeof series_styles)[number] =>
  series_styles[position % series_styles.length] ?? series_styles[0]
