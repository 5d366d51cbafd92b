import { waitUntil } from '@open-wc/testing';

/** The file that a button hands to the browser to be saved. */
export async function fileSavedBy(button: HTMLElement): Promise<Blob> {
  const saved: Blob[] = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    saved.push(file);
    return make(file);
  };
  try {
    button.click();
    await waitUntil(() => saved.length > 0, `${button.textContent} saves nothing`, { timeout: 10_000 });
  } finally {
    URL.createObjectURL = make;
  }
  return saved[0]!;
}
