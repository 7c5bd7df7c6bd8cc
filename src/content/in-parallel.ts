/** Runs tasks in their order, at most `width` at once. The first failure stops the start of further ones and is thrown. */
export async function inParallel(width: number, tasks: readonly (() => Promise<void>)[]): Promise<void> {
  let next = 0
  let failed = false
  const lane = async (): Promise<void> => {
    while (!failed && next < tasks.length) {
      const task = tasks[next++]
      try {
        await task?.()
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, tasks.length) }, lane))
}
