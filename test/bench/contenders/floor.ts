import { plainCard, plainPicture } from '../plain-card.js';
import { enter } from '../stage.js';

enter({
  place: (grid, cards) => grid.append(...cards.map((card) => plainCard(card, plainPicture(card)))),
});
