import { expect, it } from 'vitest'
import { device_routes, leading_routes, public_routes, route_addresses } from '../support/route-addresses.js'
import { routePaths } from './routes.js'

// Goal: no screen is shown that was never judged. Method: hold the router against the list of addresses that the browser
// test of accessibility opens.

const listed = [...Object.keys(route_addresses), ...public_routes, ...device_routes, ...leading_routes]

it('every route of the dashboard is in test/support/route-addresses.ts, with an address to judge it at', () => {
  expect(routePaths().filter((route) => !listed.includes(route))).toEqual([])
})

it('nothing is listed there that is no route', () => {
  expect(listed.filter((route) => !routePaths().includes(route))).toEqual([])
  console.info(`routes of the dashboard: ${listed.length}`)
})
