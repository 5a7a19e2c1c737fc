import type { Response } from 'express'

/** Detail error keywords (RFC 7644, section 3.12, table 9). */
export type ScimType = 'invalidFilter' | 'invalidSyntax' | 'invalidValue' | 'uniqueness'

/** Why a request of a directory was not done. `detail` is for whoever looks after the directory. */
export type ScimError = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 500
  readonly scim_type?: ScimType
  readonly detail: string
}

export const scim_media_type = 'application/scim+json'

const error_schema = 'urn:ietf:params:scim:api:messages:2.0:Error'

/** The one shape of an error (RFC 7644, section 3.12). */
export const sendScimError = (response: Response, { status, scim_type, detail }: ScimError): void => {
  const body = { schemas: [error_schema], status: String(status), ...(scim_type && { scimType: scim_type }), detail }
  response.status(status).type(scim_media_type).send(JSON.stringify(body))
}

export const badSyntax = (detail: string): ScimError => ({ status: 400, scim_type: 'invalidSyntax', detail })
export const badValue = (detail: string): ScimError => ({ status: 400, scim_type: 'invalidValue', detail })
export const noSuchResource: ScimError = { status: 404, detail: 'There is no such resource, or it is not yours.' }
