import { permissionDocument } from '@quittance/core'
import { Command } from 'commander'

export const permissionsCommand = (): Command =>
  new Command('permissions').description('print who may do what, as a Markdown document').action(() => {
    process.stdout.write(permissionDocument())
  })
