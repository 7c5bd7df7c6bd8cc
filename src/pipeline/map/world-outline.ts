import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { Plugin } from 'vite'

type Point = readonly [number, number]
type Land = Parameters<typeof feature>[0]

// A degree is less than the dot that marks a place; islands below three square degrees would be no more than dust.
const unitsPerDegree = 1
const smallest = 3 * unitsPerDegree ** 2

const rounded = ([longitude = 0, latitude = 0]: readonly number[]): Point => [Math.round(longitude * unitsPerDegree), Math.round(-latitude * unitsPerDegree)]

const sameDirection = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean => (bx - ax) * (cy - by) === (by - ay) * (cx - bx)

/** A ring without points that change nothing at this size. */
function thinned(ring: readonly (readonly number[])[]): Point[] {
  const kept: Point[] = []
  for (const point of ring.map(rounded)) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    if (last && before && sameDirection(before, last, point)) kept.pop()
    kept.push(point)
  }
  return kept
}

/** Area within a ring, in square units (the shoelace formula). */
const areaOf = (ring: readonly Point[]): number =>
  Math.abs(ring.reduce((sum, [x, y], index) => sum + x * (ring[index + 1] ?? ring[0] ?? [0, 0])[1] - y * (ring[index + 1] ?? ring[0] ?? [0, 0])[0], 0)) / 2

/** The parts of a ring on either side of the date line: land that crosses it would else be a bar across the world. */
function cutAtDateLine(ring: readonly Point[]): Point[][] {
  const parts: Point[][] = [[]]
  ring.forEach((point, index) => {
    const [before = point[0]] = ring[index - 1] ?? []
    if (Math.abs(point[0] - before) > 180 * unitsPerDegree) parts.push([])
    parts.at(-1)?.push(point)
  })
  // A ring ends where it begins: what follows the last cut goes on with what stands before the first.
  const [first = [], ...others] = parts
  const last = others.pop()
  return last ? [[...last, ...first], ...others] : [first]
}

const pathOf = (ring: readonly Point[]): string =>
  ring
    .map(([x, y], index) => {
      const [fromX, fromY] = ring[index - 1] ?? [0, 0]
      const [dx, dy] = [x - fromX, y - fromY]
      return `${index === 0 ? 'M' : index === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
    })
    .join('')
    .concat('z')

/**
 * The land of the world as one SVG path: x is degrees east, y degrees south. Drawn from Natural
 * Earth (public domain) at 1:110 million, as packed by world-atlas. It has no borders, and takes no side in any.
 */
export async function worldOutline(): Promise<string> {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
  const topology = JSON.parse(await readFile(file, 'utf8')) as Land
  const land = topology.objects['land']
  if (!land) throw new Error('world-atlas has no land')
  const shapes = feature(topology, land)
  const geometries = shapes.type === 'FeatureCollection' ? shapes.features.map((each) => each.geometry) : [shapes.geometry]
  const rings = geometries.flatMap((geometry) => (geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.type === 'Polygon' ? geometry.coordinates : []))
  return rings
    .map(thinned)
    .flatMap(cutAtDateLine)
    .filter((ring) => areaOf(ring) >= smallest && ring.some(([, y]) => y < 60 * unitsPerDegree))
    .map(pathOf)
    .join('')
}

const name = 'virtual:world-outline'

/** Gives the app the outline as the module `virtual:world-outline`. */
export const worldOutlineModule = (): Plugin => ({
  name: 'manual:world-outline',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: async (id) => (id === `\0${name}` ? `export const outline = ${JSON.stringify(await worldOutline())}` : undefined),
})
