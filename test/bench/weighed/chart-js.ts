import type { Card } from '../cards.js';
import { appendDoughnut } from '../contenders/doughnut.js';

/** One doughnut with its card, drawn from what was computed for it. */
class ChartGauge extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const response = await fetch(this.getAttribute('src') ?? '');
    appendDoughnut(this, (await response.json()) as Card);
  }
}

customElements.define('chart-gauge', ChartGauge);
