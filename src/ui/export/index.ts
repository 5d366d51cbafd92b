export { copyText } from './copy-text.js';
export { download, fileName } from './download.js';
export type { Drawing, Ink, Mark, PathMark, Stroke, TextMark } from './drawing.js';
export { inkOf } from './ink.js';
export { linesOf } from '../../wording/lines.js';
export { exportMenu, exportStyles, offers, type Exportable } from './menu.parts.js';
export { pngBlob } from './png-blob.js';
export { sheetOf, type Caption } from './sheet.js';
export { svgText, type FileWords } from './svg-text.js';
