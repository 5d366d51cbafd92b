import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { soundPlan, type Checked } from '../schema/index.js';

/** A file as it was read, and what the check of it says. */
export interface PlanFile extends Checked {
  /** Empty for a table, whose findings name cells. */
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads and checks a plan file, or a CSV file of indicators.
 *
 * @throws as `readFile` does where there is no such file.
 */
export async function readPlanFile(path: string): Promise<PlanFile> {
  const bytes = new Uint8Array(await readFile(path));
  if (/\.csv$/i.test(path)) {
    const { readCsvBytes } = await import('../exchange/read-csv.js');
    const decode = (given: Uint8Array, label: string) =>
      new TextDecoder(label, { fatal: true }).decode(given);
    return { ...(await readCsvBytes(bytes, decode, { name: basename(path) })), text: '', bytes };
  }
  return planFileOf(bytes);
}

/** Checks the bytes of a plan file. */
export async function planFileOf(given: Uint8Array): Promise<PlanFile> {
  const bytes = new Uint8Array(given);
  const text = new TextDecoder().decode(bytes);
  const plan = soundPlan(text);
  if (plan) return { plan, findings: [], text, bytes };
  const { checkPlanText } = await import('../schema/full-check.js');
  return { ...checkPlanText(text), text, bytes };
}
