import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { worldOutline } from './world-outline.ts'

test('the world is one small path within its degrees, without a bar across it', async () => {
  const outline = await worldOutline()
  expect(outline).toMatch(/^(M-?\d+ ?-?\d+l[\d\s-]+z)+$/)
  expect(brotliCompressSync(outline).length).toBeLessThan(6_000)
  for (const ring of outline.split('z').filter(Boolean)) {
    const [start = '', steps = ''] = ring.slice(1).split('l')
    let [x = 0] = start.match(/-?\d+/g)?.map(Number) ?? []
    const numbers = steps.match(/-?\d+/g)?.map(Number) ?? []
    for (let index = 0; index < numbers.length; index += 2) {
      expect(Math.abs(numbers[index] ?? 0)).toBeLessThan(180)
      x += numbers[index] ?? 0
      expect(Math.abs(x)).toBeLessThanOrEqual(180)
    }
  }
})

test('land is where land is, and sea is not: points within and without the path', async () => {
  const rings = (await worldOutline()).split('z').filter(Boolean).map((ring) => {
    const numbers = ring.match(/-?\d+/g)?.map(Number) ?? []
    let [x, y] = [0, 0]
    return Array.from({ length: numbers.length / 2 }, (_, index) => [(x += numbers[2 * index] ?? 0), (y += numbers[2 * index + 1] ?? 0)] as const)
  })
  // Even-odd rule: a point is within when a line from it to the edge crosses the path an odd number of times.
  const isLand = (longitude: number, latitude: number): boolean =>
    rings.filter((ring) => {
      let inside = false
      ring.forEach(([x, y], index) => {
        const [px, py] = ring[(index + ring.length - 1) % ring.length] ?? [x, y]
        if (y > -latitude !== py > -latitude && longitude < ((px - x) * (-latitude - y)) / (py - y) + x) inside = !inside
      })
      return inside
    }).length % 2 === 1
  for (const [longitude, latitude] of [[20.1, 5.1], [100.1, 60.1], [-100.1, 45.1], [-60.1, -10.1], [135.1, -25.1], [-175.1, 66.6]] as const) expect([longitude, latitude, isLand(longitude, latitude)]).toEqual([longitude, latitude, true])
  for (const [longitude, latitude] of [[-30.1, 0.1], [75.1, -30.1], [-150.1, 10.1], [0.1, 66.1]] as const) expect([longitude, latitude, isLand(longitude, latitude)]).toEqual([longitude, latitude, false])
})
