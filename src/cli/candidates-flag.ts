import { flag } from "./command.ts"

/** The flag that names a PostgreSQL database of provisions. */
export const candidatesFlag = (says: string) =>
  flag("candidates", "ADDRESS", `${says}; postgres://user@host:port/database, the password in PGPASSWORD`)
