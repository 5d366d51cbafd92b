// The toolbar's choices, and the wrapper that brings them to a story. Shared with test/stories.test.ts.
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Choices {
  readonly language: 'ja' | 'ja-simple' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: 'full' | 'narrow';
}

export const initialGlobals: Choices = { language: 'ja', theme: 'light', width: 'full' };

export const globalTypes: Preview['globalTypes'] = {
  language: {
    description: 'Language of the surrounding page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'ja', title: '日本語' },
        { value: 'ja-simple', title: 'やさしい日本語' },
        { value: 'en', title: 'English' },
      ],
    },
  },
  theme: {
    description: 'Colours of the surrounding page',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  width: {
    description: 'Width of the place on the page',
    toolbar: {
      icon: 'mobile',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        { value: 'narrow', title: '320 px' },
      ],
    },
  },
};

const colours = {
  light: 'color-scheme: light; background: #fff; color: #1a1a1a;',
  dark: 'color-scheme: dark; background: #1a1a1a; color: #f2f2f2;',
};

const onPage: Decorator = (story, { globals }) => {
  const { language, theme, width } = globals as unknown as Choices;
  const narrow = width === 'narrow' ? 'inline-size: 320px;' : '';
  return html`<div
    lang=${language}
    style="${colours[theme]} ${narrow} padding: 16px; box-sizing: border-box;"
  >
    ${story()}
  </div>`;
};

export const decorators = [onPage];
