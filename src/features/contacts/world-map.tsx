import { outline } from 'virtual:world-outline'

/** Where on the world a place is. The outline counts degrees, x east and y south; below 58° south there is no office to show. */
export function WorldMap({ latitude, longitude, label }: { readonly latitude: number; readonly longitude: number; readonly label: string }) {
  const [x, y] = [longitude, -latitude]
  return (
    <svg className="world" role="img" aria-label={label} viewBox="-175 -84 360 142">
      <path className="world-land" d={outline} />
      <circle className="world-ring" cx={x} cy={y} r={7} />
      <circle className="world-place" cx={x} cy={y} r={2.5} />
    </svg>
  )
}
