import classes from './brand.module.css'

/** The name of the product with its mark: a Q whose stroke ticks off the debt. */
export function Brand() {
  return (
    <span className={classes.brand}>
      <svg viewBox="0 0 32 32" width={26} height={26} aria-hidden>
        <rect width="32" height="32" rx="7" className={classes.tile} />
        <path d="M22.2 20.6A8 8 0 1 1 24 15.6c0 1.9-.7 3.7-1.8 5zm0 0 3.3 3.6" className={classes.ring} />
        <path d="m12.4 15.8 2.6 2.6 5-5.2" className={classes.tick} />
      </svg>
      Quittance
    </span>
  )
}
