/** What e-mails are about; each has its texts in the folder of its noun. */
export type MailTemplate =
  | 'invitation'
  | 'password_reset'
  | 'password_changed'
  | 'access_changed'
  | 'second_factor_changed'
  | 'report'
  | 'alert'
