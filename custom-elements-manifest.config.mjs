/**
 * Only `@fires` says what an element sends. The analyzer also guesses from `dispatchEvent(new …Event(id))`, and takes the
 * first argument for the name; ours name themselves.
 */
const documentedEvents = {
  name: 'documented-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.events)
          declaration.events = declaration.events.filter(({ description }) => description !== undefined);
  },
};

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [documentedEvents],
};
