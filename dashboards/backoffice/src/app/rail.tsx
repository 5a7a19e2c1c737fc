import { Link } from '@tanstack/react-router'
import { useDestinations } from './destinations.js'
import classes from './rail.module.css'

/** The places to go: only those that exist, and only those that the viewer may enter. */
export function Rail({ onNavigate }: { onNavigate?: () => void }) {
  const destinations = useDestinations()
  return (
    <ul className={classes.list}>
      {destinations.map(({ to, label, Icon }) => (
        <li key={to}>
          <Link
            to={to}
            className={classes.link}
            activeProps={{ 'aria-current': 'page', 'data-active': true }}
            onClick={onNavigate}
          >
            <Icon size={18} stroke={1.6} aria-hidden />
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
