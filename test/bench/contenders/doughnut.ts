import { ArcElement, Chart, DoughnutController } from 'chart.js';
import type { Card } from '../cards.js';
import { plainCard } from '../plain-card.js';

Chart.register(DoughnutController, ArcElement);

const EDGE = 160;

/** Puts the card of an indicator with a doughnut in the place of the bullet, drawn when this returns. */
export function appendDoughnut(parent: Node, card: Card): void {
  const canvas = document.createElement('canvas');
  canvas.width = EDGE;
  canvas.height = EDGE;
  parent.appendChild(plainCard(card, canvas));
  new Chart(canvas, {
    type: 'doughnut',
    data: { datasets: [{ data: [card.share, 1 - card.share], backgroundColor: ['#0017c1', '#d9e6ff'] }] },
    // Without the observers and the animation that it would have otherwise: as fast as it can be.
    options: { animation: false, responsive: false, events: [] },
  });
}
