/** What the computation of a forecast may take. */
export const forecast_limits = {
  /** Open promises of one forecast. */
  open_promises_maximum: 100_000,
  /** Promises and payments that a back-test matches anew for each month. */
  promises_maximum: 60_000,
  /** Past month ends of a back-test. */
  back_test_months_maximum: 12,
} as const
