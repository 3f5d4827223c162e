import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"
import { isHere } from "../needs.ts"

const CHROMIUM = "/usr/bin/chromium"

/** Whether Debian's Chromium is here. */
export const browserIsHere = (): boolean =>
  isHere(existsSync(CHROMIUM) ? undefined : `Chromium is not at ${CHROMIUM} (apt-get install chromium)`)

export const openBrowser = async (): Promise<Browser> =>
  await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ["--no-sandbox", "--disable-gpu"] })
