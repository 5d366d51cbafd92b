/** Served by tools/wtr/stories.mjs. */
declare module 'virtual:stories' {
  const files: Readonly<Record<string, () => Promise<Record<string, unknown>>>>;
  export default files;
}
