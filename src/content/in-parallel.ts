/**
 * Runs tasks in their order, at most `width` at once. The first failure stops the start of further ones, and is thrown when
 * those under way have ended: what they bring is not lost, and nothing goes on behind the back of the next run.
 */
export async function inParallel(width: number, tasks: readonly (() => Promise<void>)[]): Promise<void> {
  let next = 0
  const failures: unknown[] = []
  const lane = async (): Promise<void> => {
    while (failures.length === 0 && next < tasks.length) {
      const task = tasks[next++]
      try {
        await task?.()
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, tasks.length) }, lane))
  if (failures.length > 0) throw failures[0]
}
