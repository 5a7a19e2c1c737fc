/** Why a call to a foreign server brought no answer. */
export type OutboundFailureCode =
  /** Neither https, nor http to this machine's own loopback where that is allowed; or a password in the address. */
  | 'address_not_allowed'
  /** The name leads to a private or otherwise special network that the operator did not allow. */
  | 'network_not_allowed'
  | 'name_unknown'
  | 'unreachable'
  /** There is no TLS, or its certificate is not valid for this name and this time. */
  | 'tls'
  | 'timeout'
  | 'answer_too_large'

/** An expected failure of a call. It names the host at most: addresses may hold what nobody should read. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError'
  constructor(
    readonly code: OutboundFailureCode,
    readonly host: string,
    options?: ErrorOptions,
  ) {
    super(`${host}: ${code}`, options)
  }
}
