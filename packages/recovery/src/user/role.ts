/** What a person is in the organisation; the permission table of core says what each may do. */
export { type Role, roles } from '@quittance/core'
