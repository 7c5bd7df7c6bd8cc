declare module 'virtual:worker-address' {
  /** Of the one file for both workers; see hosting/shell-files.ts. */
  const address: string
  export default address
}
