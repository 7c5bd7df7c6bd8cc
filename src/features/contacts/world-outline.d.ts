/** The land of the world as one SVG path, drawn by the build; see src/pipeline/map. */
declare module 'virtual:world-outline' {
  export const outline: string
}
