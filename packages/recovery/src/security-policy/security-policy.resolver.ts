import { may } from '@quittance/core'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import type { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { messageIn } from '../graphql-failure/message.js'
import { needConfirmation } from '../graphql-failure/need-confirmation.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { changeSecurityPolicy } from './change-security-policy.js'
import { readSecurityPolicy } from './read-security-policy.js'
import { policyMessage } from './security-policy-message.js'
import { SecurityPolicyInput, SecurityPolicyResult, SecurityPolicyView } from './security-policy.graphql.js'
import type { PolicyFault } from './security-policy.rules.js'

const fieldOf: Readonly<Record<PolicyFault, string>> = {
  idle_out_of_bounds: 'idleMinutes',
  absolute_out_of_bounds: 'absoluteHours',
  idle_beyond_absolute: 'idleMinutes',
}

@Resolver()
export class SecurityPolicyResolver {
  @Query(() => SecurityPolicyView, { description: 'How people of the agency get in.' })
  async securityPolicy(@Ctx() context: RequestContext): Promise<SecurityPolicyView> {
    const actor = requireAction(context, 'read_access')
    return new SecurityPolicyView(await readSecurityPolicy(context.services, actor))
  }

  @Mutation(() => SecurityPolicyResult, { description: 'Changes how people of the agency get in.' })
  async changeSecurityPolicy(
    @Arg('policy', () => SecurityPolicyInput, { description: 'As it shall be.' }) policy: SecurityPolicyInput,
    @Ctx() context: RequestContext,
  ): Promise<SecurityPolicyView | NotAllowed | InvalidInput | ConfirmationNeeded> {
    const actor = context.requireActor()
    if (!may(actor.role, 'manage_access')) return new NotAllowed(messageIn(context.locale).not_allowed)
    const needed = needConfirmation(context)
    if (needed !== null) return needed
    const wanted = {
      second_factor_roles: policy.secondFactorRoles,
      idle_minutes: policy.idleMinutes,
      absolute_hours: policy.absoluteHours,
    }
    const result = await context.write(() => changeSecurityPolicy(context.services, actor, wanted))
    if (result.ok) return new SecurityPolicyView(await readSecurityPolicy(context.services, actor))
    const { code } = result.error
    return new InvalidInput(policyMessage(code, context.locale), fieldOf[code])
  }
}
