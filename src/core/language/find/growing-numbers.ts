/** Whole numbers in a row, of which nobody knows beforehand how many they become. */
export class GrowingNumbers {
  #items = new Int32Array(1 << 10)
  length = 0

  push(number: number): void {
    if (this.length === this.#items.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.#items)
      this.#items = wider
    }
    this.#items[this.length++] = number
  }

  /** Those up to now, with room behind them that is not given back. */
  numbers(): Int32Array {
    return this.#items.subarray(0, this.length)
  }
}
