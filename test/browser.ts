/** What a test asks of the browser around its page; the same in every engine that the tests run in. */
import { executeServerCommand, sendKeys as send, type SendKeysPayload } from '@web/test-runner-commands';

/** Thrown where this engine cannot do what a test needs: the test is left out, and counted as skipped. */
export class LeftOut extends Error {}

/** Gives the page this size, in CSS pixels. */
export async function setViewport(size: { readonly width: number; readonly height: number }): Promise<void> {
  await executeServerCommand('resize', size);
}

/** Shows the page in these surroundings, and forgets those of the call before. */
export async function emulateMedia(surroundings: {
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'none' | 'active';
}): Promise<void> {
  const obstacle = await executeServerCommand<string, typeof surroundings>('emulate', surroundings);
  if (obstacle) throw new LeftOut(obstacle);
}

/** Types text, or presses a key by its name. */
export function sendKeys(keys: SendKeysPayload): Promise<void> {
  // Of the ways to drive a browser, only one knows the space bar by its code.
  return send('press' in keys && keys.press === 'Space' ? { press: ' ' } : keys);
}
