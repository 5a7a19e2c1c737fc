export { type Action, actions, isRole, may, type Role, roles } from './permission.js'
