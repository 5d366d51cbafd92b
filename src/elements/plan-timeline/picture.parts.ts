import { html, type TemplateResult } from 'lit';
import { picture } from '../../ui/index.js';
import type { TimelinePicture } from './picture.view.js';

export const drawing = (view: TimelinePicture): TemplateResult =>
  html`<div class="drawing">${picture(view)}</div>`;
