/**
 * One file for both workers, each with its role by name: they share the database code, which is most of their size, and
 * the shell stays small.
 */
import { runContentWorker } from '../content/content-worker.ts'
import { runSearchWorker } from '../search/search-worker.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope

if (scope.name === 'search') runSearchWorker(scope)
else runContentWorker(scope)
