import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { decorators, globalTypes, initialGlobals } from './globals.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators,
  globalTypes,
  initialGlobals: { ...initialGlobals },
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
};
export default preview;
