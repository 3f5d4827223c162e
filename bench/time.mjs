/** Median milliseconds of each task: one warm-up of each, then `rounds` rounds in which the tasks take turns. */
export function interleaved(tasks, { rounds }) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (const task of Object.values(tasks)) task()
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = performance.now()
      task()
      times[name].push(performance.now() - started)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
