import type { DemoCase } from './record.js'

/** A part of a payment: so much on this claim. */
export type Share = { readonly claim_reference: string; readonly amount_minor: bigint }

/** What is still open on each claim of a case while its history is played, oldest due date first. */
export class CaseLedger {
  private readonly claims: { readonly reference: string; open_minor: bigint }[]
  readonly placed_minor: bigint

  constructor(demo_case: DemoCase) {
    this.claims = demo_case.claims.map((claim) => ({ reference: claim.reference, open_minor: claim.amount_minor }))
    this.placed_minor = this.openMinor()
  }

  /** What is open on the whole case, in cents. */
  openMinor(): bigint {
    return this.claims.reduce((sum, claim) => sum + claim.open_minor, 0n)
  }

  /** The oldest claim with something open; the first claim when all are paid. */
  currentClaim(): string {
    const claim = this.claims.find((candidate) => candidate.open_minor > 0n) ?? this.claims[0]
    return claim?.reference ?? ''
  }

  /** Takes a payment in, oldest claim first, never more than what is open; tells how it was shared out. */
  pay(amount_minor: bigint): readonly Share[] {
    const shares: Share[] = []
    let rest_minor = amount_minor
    for (const claim of this.claims) {
      const part_minor = rest_minor < claim.open_minor ? rest_minor : claim.open_minor
      if (part_minor <= 0n) continue
      claim.open_minor -= part_minor
      rest_minor -= part_minor
      shares.push({ claim_reference: claim.reference, amount_minor: part_minor })
    }
    return shares
  }

  /** Opens a claim again by what a returned payment had covered. */
  reopen(share: Share): void {
    const claim = this.claims.find((candidate) => candidate.reference === share.claim_reference)
    if (claim !== undefined) claim.open_minor += share.amount_minor
  }
}
