/**
 * Does a job for each item, a bounded number at a time: a folder of 10,000 files may not open 10,000 at once.
 * @param atOnce how many jobs may run together
 * @returns the results in the order of the items
 */
export async function inBatches<T, R>(items: readonly T[], atOnce: number, job: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(job))))
  }
  return results
}
