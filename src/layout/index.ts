export { bulletLayout, type BulletLayout, type BulletValues, type PlacedLabel } from './bullet.js';
export { labelWidth } from './label-width.js';
export { arranged, boxOfLabel, linesOf, touches, type Box, type Label } from './labels.js';
