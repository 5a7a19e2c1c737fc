import { directory_roles } from '@quittance/recovery/commands'
import { user_schema } from './scim-user.js'

/** Resources of one page at most. */
export const scim_page_maximum = 200

const meta = (base: string, type: string, path: string) => ({ resourceType: type, location: `${base}/${path}` })

/** What is supported of SCIM, for directories (RFC 7643, section 5). */
export const serviceProviderConfig = (base: string) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: scim_page_maximum },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'API token',
      description: 'The token of a service account that may manage people.',
      specUri: 'https://www.rfc-editor.org/rfc/rfc6750',
      primary: true,
    },
  ],
  meta: meta(base, 'ServiceProviderConfig', 'ServiceProviderConfig'),
})

/** The one kind of resource (RFC 7643, section 6). */
export const userResourceType = (base: string) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
  id: 'User',
  name: 'User',
  description: 'A person of the agency.',
  endpoint: '/Users',
  schema: user_schema,
  meta: meta(base, 'ResourceType', 'ResourceTypes/User'),
})

type Mutability = 'readOnly' | 'readWrite' | 'immutable'

const attribute = (name: string, type: string, mutability: Mutability, more: object = {}) => ({
  name,
  type,
  multiValued: false,
  required: false,
  caseExact: false,
  mutability,
  returned: 'default',
  uniqueness: 'none',
  ...more,
})

/** Which attributes there are, and which a directory may change (RFC 7643, section 7). */
export const userSchemaDocument = (base: string) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
  id: user_schema,
  name: 'User',
  description: 'A person of the agency. Names and roles are set when the person is added, and changed in Quittance.',
  attributes: [
    attribute('userName', 'string', 'immutable', { required: true, uniqueness: 'server' }),
    attribute('name', 'complex', 'immutable', {
      subAttributes: [
        attribute('formatted', 'string', 'immutable'),
        attribute('givenName', 'string', 'immutable', { returned: 'never' }),
        attribute('familyName', 'string', 'immutable', { returned: 'never' }),
      ],
    }),
    attribute('displayName', 'string', 'immutable'),
    attribute('active', 'boolean', 'readWrite'),
    attribute('preferredLanguage', 'string', 'immutable'),
    attribute('emails', 'complex', 'readOnly', {
      multiValued: true,
      subAttributes: [attribute('value', 'string', 'readOnly'), attribute('primary', 'boolean', 'readOnly')],
    }),
    attribute('roles', 'complex', 'immutable', {
      multiValued: true,
      subAttributes: [attribute('value', 'string', 'immutable', { canonicalValues: [...directory_roles] })],
    }),
  ],
  meta: meta(base, 'Schema', `Schemas/${user_schema}`),
})
