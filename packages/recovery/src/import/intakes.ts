import { assertNever, type ImportKind } from '@quittance/core'
import { activityIntake } from '../activity/intake/activity-intake.js'
import { claimIntake } from '../claim/intake/claim-intake.js'
import { paymentIntake } from '../payment/intake/payment-intake.js'
import { promiseIntake } from '../promise/intake/promise-intake.js'
import type { Intake } from './apply/intake.js'

/** How a kind of file becomes facts. */
export const intakeOf = (kind: ImportKind): Intake => {
  switch (kind) {
    case 'claim':
      return claimIntake
    case 'payment':
      return paymentIntake
    case 'promise':
      return promiseIntake
    case 'activity':
      return activityIntake
    default:
      return assertNever(kind)
  }
}
