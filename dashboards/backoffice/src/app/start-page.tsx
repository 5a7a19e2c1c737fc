import { Navigate } from '@tanstack/react-router'
import { useViewer } from '../session/viewer-context.js'

/** Where one begins: agents with their queue, everybody else with the figures. */
export function StartPage() {
  return <Navigate to={useViewer().role === 'agent' ? '/today' : '/overview'} replace />
}
