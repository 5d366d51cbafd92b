import { html, LitElement, type TemplateResult } from 'lit';
import { formStyles } from '../../src/ui/form.styles.js';
import { base, picture, pictureStyles, tokens, verdictMark, verdictStyles } from '../../src/ui/index.js';
import { exportMenu, exportStyles, type Caption, type Exportable } from '../../src/ui/export/index.js';
import type { Picture } from '../../src/picture/index.js';
import type { VerdictView } from '../../src/wording/index.js';

/** A widget of nothing but a picture with its verdict and the buttons to save it. */
export class PictureGround extends LitElement {
  static override styles = [tokens, base, verdictStyles, pictureStyles, formStyles, exportStyles];
  drawn: Picture | undefined;
  verdict: VerdictView | undefined;
  exportable: Exportable | undefined;

  protected override render(): TemplateResult {
    return html`${this.drawn && picture(this.drawn)} ${this.verdict && verdictMark(this.verdict)}
    ${this.exportable && exportMenu(this, this.exportable)}`;
  }

  get svg(): SVGSVGElement {
    return this.renderRoot.querySelector<SVGSVGElement>('svg.picture')!;
  }

  get caption(): Caption {
    return {
      language: 'ja',
      title: '店舗数',
      verdict: {
        view: this.verdict!,
        shape: this.renderRoot.querySelector<SVGSVGElement>('.verdict svg')!,
      },
      sentence: '1,695から1,437へ、258減りました。目標の「現状以上」を満たしていません。',
      lines: ['条件：<試験> & "引用"', '出典：試験市「試験計画」'],
    };
  }
}
customElements.define('picture-ground', PictureGround);
