import { Command } from 'commander'
import { auditCommand } from './command/audit.command.js'
import { creditorCommand, portfolioCommand } from './command/creditor.command.js'
import { organisationCommand } from './command/organisation.command.js'
import { configurationCommand } from './command/configuration.command.js'
import { demoCommand } from './command/demo.command.js'
import { importCommand } from './command/import.command.js'
import { migrateCommand } from './command/migrate.command.js'
import { permissionsCommand } from './command/permissions.command.js'
import { apiCommand, startCommand, workerCommand } from './command/start.command.js'
import { statisticsCommand } from './command/statistics.command.js'
import { tokenCommand } from './command/token.command.js'
import { userCommand } from './command/user.command.js'

/** The operator's tool. Each command loads what it needs only when it runs. */
export const createProgram = (): Command => {
  const program = new Command('quittance')
    .description('Quittance, the back office of debt-recovery agencies: the tool of its operator')
    .showHelpAfterError('(add --help for the usage)')
  const commands = [
    startCommand(),
    migrateCommand(),
    importCommand(),
    statisticsCommand(),
    organisationCommand(),
    userCommand(),
    tokenCommand(),
    creditorCommand(),
    portfolioCommand(),
    auditCommand(),
    demoCommand(),
    configurationCommand(),
    permissionsCommand(),
    apiCommand(),
    workerCommand(),
  ]
  for (const command of commands) program.addCommand(command)
  return program
}
