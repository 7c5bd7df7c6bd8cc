/**
 * One file for all workers, each with its role by name: a round trip less, and code that several need is there once. What
 * the page needs too is in the shared file, see hosting/shell-files.ts.
 */
import { runContentWorker } from '../content/content-worker.ts'
import { runDirectoryWorker } from '../search/directory-worker.ts'
import { runSearchWorker } from '../search/search-worker.ts'
import { runCopyWorker } from './copy-worker.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope

if (scope.name === 'search') runSearchWorker(scope)
else if (scope.name === 'directory') runDirectoryWorker(scope)
else if (scope.name === 'copy') runCopyWorker(scope)
else runContentWorker(scope)
