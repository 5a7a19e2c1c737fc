export {
  type Configuration,
  type Environment,
  readConfiguration,
  type Secrets,
  type Surroundings,
} from './configuration.js'
export { configurationTable, type LogLevel } from './variables.js'
