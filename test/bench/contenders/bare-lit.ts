import { css, html, LitElement, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import type { Card } from '../cards.js';
import { enter } from '../stage.js';

/** A picture and nothing else: what Lit itself costs. */
class BareGauge extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    path {
      fill: #d9e6ff;
      stroke: #1a1a1a;
    }
    .bar {
      fill: #0017c1;
    }
  `;

  @property({ attribute: false }) card: Card | undefined;

  protected override render() {
    const view = this.card?.picture;
    if (!view) return nothing;
    const { width, height, shapes } = view;
    return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${shapes.map((shape) =>
        'd' in shape
          ? svg`<path class=${shape.paint} d=${shape.d} />`
          : svg`<text x=${shape.x} y=${shape.y} text-anchor=${shape.anchor}>${shape.text}</text>`,
      )}
    </svg>`;
  }
}

customElements.define('bare-gauge', BareGauge);

enter({
  isBare: true,
  place: (grid, cards) => {
    const fragment = document.createDocumentFragment();
    for (const card of cards) {
      const gauge = new BareGauge();
      gauge.card = card;
      fragment.append(gauge);
    }
    grid.append(fragment);
  },
  isShown: (child, { picture }) => !picture || child.shadowRoot?.querySelector('svg') != null,
});
