import classes from './chart-tip.module.css'

/** The note beside the pointer on a chart; read out as it changes. */
export function ChartTip({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className={classes.tip} role="status">
      <strong>{title}</strong>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <span key={line}>{line}</span>
        ))}
    </div>
  )
}
