import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { roles } from '@quittance/core'
import { auditSearch } from '../audit/audit-search.js'
import { personStates } from '../person/person-states.js'
import { signedIn } from './root-routes.js'
import { day, oneOf, pattern, searchParameters, text } from './search-parameters.js'

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-frame.js'), 'SettingsFrame'),
})

const access = createRoute({
  getParentRoute: () => settings,
  path: '/access',
  component: lazyRouteComponent(() => import('../access/access-page.js'), 'AccessPage'),
})

const settingsStart = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('../settings/settings-start.js'), 'SettingsStart'),
})

const settingsPeople = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  validateSearch: searchParameters({
    search: text(200),
    role: oneOf(roles),
    state: oneOf(personStates),
  }),
  component: lazyRouteComponent(() => import('../person/people-page.js'), 'PeoplePage'),
})

const settingsPerson = createRoute({
  getParentRoute: () => settings,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('../person/person-page.js'), 'PersonPage'),
})

const settingsTeams = createRoute({
  getParentRoute: () => settings,
  path: '/teams',
  component: lazyRouteComponent(() => import('../team/team-list-page.js'), 'TeamListPage'),
})

const strategy = createRoute({
  getParentRoute: () => settings,
  path: '/strategy',
  validateSearch: searchParameters({ version: pattern(/^\d{1,6}$/u) }),
  component: lazyRouteComponent(() => import('../strategy/strategy-page.js'), 'StrategyPage'),
})

const settingsTeam = createRoute({
  getParentRoute: () => settings,
  path: '/teams/$teamId',
  component: lazyRouteComponent(() => import('../team/team-page.js'), 'TeamPage'),
})

const settingsRoles = createRoute({
  getParentRoute: () => settings,
  path: '/roles',
  component: lazyRouteComponent(() => import('../permission/role-list-page.js'), 'RoleListPage'),
})

const singleSignOn = createRoute({
  getParentRoute: () => settings,
  path: '/single-sign-on',
  component: lazyRouteComponent(() => import('../identity-provider/single-sign-on-page.js'), 'SingleSignOnPage'),
})

const identityProvider = createRoute({
  getParentRoute: () => settings,
  path: '/single-sign-on/$providerId',
  component: lazyRouteComponent(() => import('../identity-provider/identity-provider-page.js'), 'IdentityProviderPage'),
})

const settingsServiceAccounts = createRoute({
  getParentRoute: () => settings,
  path: '/service-accounts',
  component: lazyRouteComponent(
    () => import('../service-account/service-account-list-page.js'),
    'ServiceAccountListPage',
  ),
})

const settingsAudit = createRoute({
  getParentRoute: () => settings,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('../audit/audit-trail-page.js'), 'AuditTrailPage'),
})

const settingsCosts = createRoute({
  getParentRoute: () => settings,
  path: '/costs',
  component: lazyRouteComponent(() => import('../cost-rate/cost-rates-page.js'), 'CostRatesPage'),
})

const settingsContactPolicy = createRoute({
  getParentRoute: () => settings,
  path: '/contact-policy',
  validateSearch: searchParameters({ country: text(2), kind: oneOf(['person', 'company']) }),
  component: lazyRouteComponent(() => import('../contact-policy/contact-policy-page.js'), 'ContactPolicyPage'),
})

const settingsPersonalData = createRoute({
  getParentRoute: () => settings,
  path: '/personal-data',
  validateSearch: searchParameters({
    tab: oneOf(['rules', 'next', 'runs', 'holds', 'requests']),
    day: day,
  }),
  component: lazyRouteComponent(() => import('../retention/personal-data-page.js'), 'PersonalDataPage'),
})

const settingsTemplates = createRoute({
  getParentRoute: () => settings,
  path: '/templates',
  validateSearch: searchParameters({ tab: oneOf(['letterhead', 'creditors']) }),
  component: lazyRouteComponent(() => import('../letter-template/templates-page.js'), 'TemplatesPage'),
})

/** How the agency is set up. */
export const settingsRoutes = settings.addChildren([
  settingsStart,
  settingsPeople,
  settingsPerson,
  settingsTeams,
  settingsTeam,
  strategy,
  settingsRoles,
  access,
  singleSignOn,
  identityProvider,
  settingsServiceAccounts,
  settingsAudit,
  settingsCosts,
  settingsTemplates,
  settingsContactPolicy,
  settingsPersonalData,
])
