import type { Card } from '../cards.js';
import { plainCard, plainPicture } from '../plain-card.js';

/** The least that can show a gauge: it draws what was computed for it, judges nothing and speaks one language. */
class FloorGauge extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const response = await fetch(this.getAttribute('src') ?? '');
    const card = (await response.json()) as Card;
    this.append(plainCard(card, plainPicture(card)));
  }
}

customElements.define('floor-gauge', FloorGauge);
