/** Gains and what gains them are kept in one number that a double holds exactly: wordings below 2^24, gains to 2^29. */
const WORDINGS = 2 ** 24
const MOST_GAIN = 2 ** 29 - 1

/** Keeps the wordings that gain most out of many that are offered. */
export class Best {
  /** What does not gain more than this need not be offered. */
  least = 0
  readonly #most: number
  readonly #keys: Float64Array
  #kept = 0

  constructor(most: number) {
    this.#most = most
    this.#keys = new Float64Array(most * 3)
  }

  offer(wording: number, gain: number): void {
    if (gain <= this.least) return
    this.#keys[this.#kept++] = Math.min(gain, MOST_GAIN) * WORDINGS + (WORDINGS - 1 - wording)
    if (this.#kept === this.#keys.length) this.#cut()
  }

  /** The best so far, in no order. */
  wordings(): Int32Array {
    if (this.#kept > this.#most) this.#cut()
    return Int32Array.from(this.#keys.subarray(0, this.#kept), (key) => WORDINGS - 1 - (key % WORDINGS))
  }

  /** Leaves the best alone, and asks that others gain more than the least of them. */
  #cut(): void {
    const kept = this.#keys.subarray(0, this.#kept).sort()
    kept.copyWithin(0, this.#kept - this.#most)
    this.#kept = this.#most
    this.least = Math.floor((this.#keys[0] ?? 0) / WORDINGS)
  }
}
