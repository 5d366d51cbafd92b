import { enter } from '../stage.js';
import { appendDoughnut } from './doughnut.js';

enter({
  place: (grid, cards) => {
    for (const card of cards) appendDoughnut(grid, card);
  },
});
