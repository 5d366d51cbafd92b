/** Written by the build, so the compiler may run before it is there. */
declare module '*/dist/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
