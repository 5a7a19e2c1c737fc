export { type DirectoryFilter, type DirectoryPerson, findDirectoryPerson, listDirectory } from './directory-person.js'
export {
  addPerson,
  changePerson,
  directory_roles,
  type DirectoryRole,
  type NewPerson,
  type PersonChange,
  removePerson,
} from './provision-person.js'
