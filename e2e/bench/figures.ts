import { shellLimits } from '../../src/hosting/shell-check.ts'
import type { ColdStart } from './cold-start.ts'
import type { Heap } from './heap.ts'
import type { FolderResults } from './measure-folder.ts'
import { median, p95 } from './statistics.ts'

type Unit = 'ms' | 's' | 'kB' | 'MB' | ''

/** One measured figure. Times are in milliseconds and sizes in bytes, whatever the unit it is shown in. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: Unit
  /** The most that it may be. */
  readonly target?: number
}

const figure = (name: string, value: number, unit: Unit, target?: number): Figure => ({
  name,
  value,
  unit,
  ...(target !== undefined && { target }),
})

// Everything offline may weigh the app and this many times what all text weighs as one file.
const contentAllowance = 1.4

const shellBytes = ({ shell }: FolderResults): number => shell.reduce((sum, { brotli }) => sum + brotli, 0)

/** What the first visit to 1,000 entries may take; other sizes are measured without a target. */
function firstVisitFigures(results: FolderResults): Figure[] {
  const { firstVisit, text, size } = results
  const allowed = shellBytes(results) + contentAllowance * text.brotli
  const at1000 = (target: number): number | undefined => (size === '1000' ? target : undefined)
  return [
    figure('all text as one brotli file', text.brotli, 'kB'),
    figure('bytes until ready', firstVisit.all.bytes, 'kB', at1000(allowed)),
    figure('  of them the app', firstVisit.shell.bytes, 'kB'),
    figure('  of them content', firstVisit.content.bytes, 'kB'),
    figure('  content, times all text', firstVisit.content.bytes / text.brotli, '', at1000(contentAllowance)),
    figure('requests until ready', firstVisit.all.requests, '', at1000(40)),
    figure('  of them the app', firstVisit.shell.requests, ''),
    figure('  of them content', firstVisit.content.requests, ''),
    figure('time until ready', firstVisit.milliseconds, 's', at1000(4_000)),
  ]
}

function buildFigures({ build, text, size }: FolderResults): Figure[] {
  const at10000 = (target: number): number | undefined => (size === '10000' ? target : undefined)
  return [
    figure('Markdown files', text.files, ''),
    figure('Markdown', text.bytes, 'MB'),
    figure('build time', build.milliseconds, 's', at10000(120_000)),
    ...(build.bytes === undefined ? [] : [figure('build memory, peak', build.bytes, 'MB', at10000(1.5e9))]),
    figure('files of the site', build.files, ''),
  ]
}

function shellFigures(results: FolderResults): Figure[] {
  const { shell } = results
  const firstScreen = shell.filter((file) => file.firstScreen).reduce((sum, { brotli }) => sum + brotli, 0)
  return [
    figure('app shell', shellBytes(results), 'kB', shellLimits.brotli),
    // The service worker is measured with the shell, but is not precached.
    figure('files precached', shell.length - 1, '', shellLimits.files),
    figure('JavaScript of the first screen', firstScreen, 'kB', shellLimits.firstScreen),
  ]
}

function coldFigures(what: string, starts: readonly ColdStart[], target?: number): Figure[] {
  const times = starts.map(({ milliseconds }) => milliseconds)
  const paints = starts.flatMap(({ firstContentfulPaint }) => firstContentfulPaint ?? [])
  return [
    figure(`cold start to ${what}, median`, median(times), 'ms', target),
    figure(`cold start to ${what}, p95`, p95(times), 'ms'),
    ...(paints.length === 0 ? [] : [figure('  first contentful paint, median', median(paints), 'ms')]),
  ]
}

const heapFigures = (screen: string, { page, workers }: Heap): Figure[] => [
  figure(`heap on ${screen}`, page, 'MB'),
  ...workers.map((bytes) => figure('  and of its worker', bytes, 'MB')),
]

// Milliseconds by size; other sizes are measured without a target.
const searchTargets = {
  ready: { '1000': 300, '10000': 1_500 },
  painted: { '1000': 50, '10000': 100 },
} as const

function searchFigures({ size, search: { made, runs } }: FolderResults): Figure[] {
  const keys = runs.flatMap(({ keyToPaint }) => keyToPaint)
  const target = (of: Readonly<Partial<Record<string, number>>>): number | undefined => of[size]
  return [
    figure('search index made, in the worker', made, 's'),
    figure('search ready after a cold start', median(runs.map(({ ready }) => ready.sinceStart)), 'ms', target(searchTargets.ready)),
    figure('  of it the worker, at full speed', median(runs.map(({ ready }) => ready.inWorker)), 'ms'),
    figure('key to first results painted, median', median(keys), 'ms'),
    figure('key to first results painted, p95', p95(keys), 'ms', target(searchTargets.painted)),
    figure('memory of the search worker', Math.max(...runs.map(({ workerBytes }) => workerBytes)), 'MB', 60e6),
  ]
}

function directoryFigures({ directory }: FolderResults): Figure[] {
  if (!directory) return []
  return [
    figure('contacts opened, median', median(directory.opened), 'ms', 200),
    figure('contacts opened, longest', Math.max(...directory.opened), 'ms'),
    figure('longest frame while scrolling, full speed', directory.longestFrame, 'ms', 34),
    figure('longest task while scrolling', directory.longestScrollTask, 'ms'),
    figure('longest task while filtering', directory.longestFilterTask, 'ms'),
  ]
}

/** What was measured on a folder, in the order in which it is printed. */
export function figuresOf(results: FolderResults): Figure[] {
  const { coldEntry, coldHome, entryToEntry, heap, update } = results
  return [
    ...buildFigures(results),
    ...shellFigures(results),
    ...firstVisitFigures(results),
    ...coldFigures('entry', coldEntry, 800),
    ...coldFigures('home', coldHome),
    figure('entry to entry, median', median(entryToEntry), 'ms', 100),
    figure('entry to entry, p95', p95(entryToEntry), 'ms'),
    ...heapFigures('home', heap.home),
    ...heapFigures('topic', heap.topic),
    ...heapFigures('entry', heap.entry),
    ...searchFigures(results),
    ...directoryFigures(results),
    ...(update
      ? [
          figure('update of 10 entries, content', update.content.bytes, 'kB', 20_000),
          figure('  requests for content', update.content.requests, ''),
          figure('  all bytes, with the look for a newer app', update.all.bytes, 'kB'),
        ]
      : []),
  ]
}
