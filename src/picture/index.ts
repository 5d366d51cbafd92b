export { bulletPicture, rowPicture } from './bullet.js';
export { type Draw, type Frame } from './draw.js';
export { type Paint, type Picture, type Shape, type TextPaint } from './shapes.js';
