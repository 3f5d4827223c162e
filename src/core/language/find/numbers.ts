/** Names numbered in the order in which they are first asked for. */
export class Numbers {
  readonly names: string[] = []
  readonly #known = new Map<string, number>()

  of(name: string): number {
    let number = this.#known.get(name)
    if (number === undefined) {
      this.#known.set(name, (number = this.names.length))
      this.names.push(name)
    }
    return number
  }

  /** Undefined for a name that was not asked for. */
  known(name: string): number | undefined {
    return this.#known.get(name)
  }
}
