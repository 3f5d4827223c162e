export type { Provision, ReadProvision, Reference, Resolution, Theme } from "./provision.ts"
