export { formatDate, westernYear, type DateWords } from './dates.js';
export { inEveryLanguage, learn } from './words.js';
export { LANGUAGES, languageOf, tagOf, type InEveryLanguage, type Language } from './language.js';
export { decimalsOf, formatAlike, formatDigits, formatNumber, formatSigned, isRound } from './numbers.js';
export { things } from './things.js';
