import { fiscalYearOfMoment } from '../../model/index.js';
import type { Moment } from '../../schema/index.js';
import { momentText, type Reader } from '../../wording/index.js';
import type { Source } from './scope.view.js';

/** A fiscal year in words. */
export const yearWords = (year: number, reader: Reader) =>
  momentText(`FY${String(year).padStart(4, '0')}`, reader);

/** Whether a period belongs to the year that the table shows; every one does where it shows none. */
export const isIn = (period: Moment, { year, reader }: Source) =>
  year === undefined || fiscalYearOfMoment(period, reader.startMonth) === year;
