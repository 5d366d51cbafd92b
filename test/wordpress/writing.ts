// What a person does in the editors of WordPress, key by key.
import type { Page } from 'puppeteer-core';
import { address, editors, placeOf, typed, type Way } from './ways.js';

export async function signIn(page: Page, site: string, role: string): Promise<void> {
  await page.goto(`${site}/wp-login.php`);
  // The page puts the focus on the name by itself, a little later.
  await page.waitForFunction(`document.activeElement.id === 'user_login'`);
  await page.type('#user_login', role);
  await page.type('#user_pass', role);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** @returns the id of the post. */
export async function writeInBlocks(page: Page, site: string, title: string, src: string): Promise<number> {
  await page.goto(`${site}/wp-admin/post-new.php`);
  await openBlockEditor(page);
  await page.click('.editor-post-title__input');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  for (const way of editors.blocks) await writeBlock[way](page, src);
  return submit(page);
}

/** Puts our block into a new post, and chooses a widget. */
export async function startBlock(page: Page, widget: string): Promise<void> {
  await openBlockEditor(page);
  await page.click('.editor-post-title__input');
  await page.keyboard.press('Enter');
  await insertBlock(page, 'keikaku', '自治体の計画', '.wp-block-keikaku-widget');
  const choice = await page.waitForSelector('.wp-block-keikaku-widget select');
  await choice!.select(widget);
}

/** What the menu of the preview does, which is another one in each version of WordPress. */
export async function lookAsOnTablet(page: Page): Promise<void> {
  await page.evaluate(`
    const { setDeviceType } = wp.data.dispatch('core/editor');
    const choose = setDeviceType ?? wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType;
    void choose('Tablet');
  `);
}

const writeBlock: Readonly<Record<Way, (page: Page, src: string) => Promise<void>>> = {
  block: async (page, src) => {
    const { shows, fallback } = placeOf('block');
    await insertBlock(page, 'keikaku', '自治体の計画', '.wp-block-keikaku-widget');
    await typeInto(page, '計画ファイルのアドレス', src);
    await page.keyboard.press('Enter');
    await typeInto(page, '指標', shows[0]!);
    await page.locator('.wp-block-keikaku-widget [role="option"]').click();
    await page.waitForSelector('.wp-block-keikaku-widget kpi-gauge');
    await typeInto(page, 'スクリプトが動かないときの文', fallback);
    await page.click('.wp-block-keikaku-widget');
  },
  shortcode: async (page, src) => {
    await insertBlock(page, 'shortcode', 'Shortcode', '.wp-block-shortcode textarea');
    await page.keyboard.type(typed.shortcode(placeOf('shortcode'), src));
  },
  element: (page, src) => writeMarkup(page, typed.element(placeOf('element'), src)),
  div: (page, src) => writeMarkup(page, typed.div(placeOf('div'), src)),
  link: async (page, src) => {
    const { kpi, fallback } = placeOf('link');
    await newParagraph(page);
    await page.keyboard.type(fallback);
    await selectLine(page);
    await chord(page, 'Control', 'k');
    await page.waitForFunction(`document.activeElement.matches('.block-editor-link-control input')`);
    await page.keyboard.type(address(kpi, src));
    await page.waitForSelector('.block-editor-link-control__search-item.is-url, [role="option"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('p.wp-block-paragraph a, p[data-type="core/paragraph"] a');
  },
};

async function typeInto(page: Page, label: string, words: string): Promise<void> {
  await page.locator(`::-p-aria([name="${label}"])`).click();
  await page.keyboard.type(words);
}

async function writeMarkup(page: Page, markup: string): Promise<void> {
  const before = (await page.$$('.wp-block-html textarea')).length;
  await insertBlock(page, 'html', 'Custom HTML', '.wp-block-html textarea');
  await page.waitForFunction(
    `document.querySelectorAll('.wp-block-html textarea').length > ${String(before)}`,
  );
  await page.keyboard.type(markup);
}

/** As with the keyboard: a slash and some letters, in a new paragraph. What is offered follows the keys a moment later. */
async function insertBlock(page: Page, keys: string, title: string, field: string): Promise<void> {
  await newParagraph(page);
  await page.keyboard.type(`/${keys}`);
  await page.waitForFunction(
    (words) => document.querySelector('.components-autocomplete__result.is-selected')?.textContent === words,
    {},
    title,
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector(field);
}

async function newParagraph(page: Page): Promise<void> {
  const isOnEmpty = `document.activeElement.matches('[data-type="core/paragraph"][data-empty="true"]')`;
  if ((await page.evaluate(isOnEmpty)) === true) return;
  await page.keyboard.down('Control');
  await page.keyboard.down('Alt');
  await page.keyboard.press('y');
  await page.keyboard.up('Alt');
  await page.keyboard.up('Control');
  await page.waitForFunction(isOnEmpty);
}

async function selectLine(page: Page): Promise<void> {
  await chord(page, 'Shift', 'Home');
}

async function chord(page: Page, held: 'Control' | 'Shift', key: 'k' | 'Home'): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

async function openBlockEditor(page: Page): Promise<void> {
  await page.waitForFunction(`globalThis.wp?.data?.select('core/editor')?.getCurrentPostId()`);
  await page.evaluate(`wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)`);
  await page.waitForSelector('.editor-post-title__input');
}

/** Publishes, or hands in for review, whichever the role may. */
async function submit(page: Page): Promise<number> {
  const isOpen = `!document.querySelector('.editor-post-publish-panel__toggle')?.matches('[aria-disabled="true"]')`;
  await page.waitForFunction(isOpen);
  await page.click('.editor-post-publish-panel__toggle');
  await page.waitForSelector(
    '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])',
  );
  await page.click('.editor-post-publish-panel .editor-post-publish-button');
  await saved(page);
  return (await page.evaluate(`wp.data.select('core/editor').getCurrentPostId()`)) as number;
}

const saved = (page: Page) =>
  page.waitForFunction(`
    ['publish', 'pending'].includes(wp.data.select('core/editor').getCurrentPostAttribute('status')) &&
      !wp.data.select('core/editor').isSavingPost()`);

/** What an administrator or editor does with what a contributor handed in. */
export async function publish(page: Page, site: string, id: number): Promise<void> {
  await page.goto(`${site}/wp-admin/post.php?post=${String(id)}&action=edit`);
  await openBlockEditor(page);
  await page.click('.editor-post-publish-panel__toggle, .editor-post-publish-button');
  const confirm = '.editor-post-publish-panel .editor-post-publish-button';
  await page.waitForSelector(confirm);
  await page.click(confirm);
  await page.waitForFunction(
    `wp.data.select('core/editor').getCurrentPostAttribute('status') === 'publish' &&
      !wp.data.select('core/editor').isSavingPost()`,
  );
}

/**
 * Writes in the Visual tab of the classic editor. An element can only come from the Text tab; it must outlive what is
 * written around it in the Visual one.
 */
export async function writeInVisual(page: Page, site: string, title: string, src: string): Promise<number> {
  await openClassic(page, site, title);
  await page.click('#content-html');
  await page.type('#content', `${typed.element(placeOf('element'), src)}\n\n`);
  await page.click('#content-tmce');
  const frame = (await (await page.waitForSelector('#content_ifr'))!.contentFrame())!;
  await frame.waitForSelector('kpi-gauge');
  await frame.click('body');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.type(typed.shortcode(placeOf('shortcode'), src));
  await page.keyboard.press('Enter');
  const { kpi, fallback } = placeOf('link');
  await page.keyboard.type(fallback);
  await selectLine(page);
  await chord(page, 'Control', 'k');
  await page.waitForSelector('.wp-link-input input', { visible: true });
  await page.keyboard.type(address(kpi, src));
  await page.keyboard.press('Enter');
  await frame.waitForSelector('a[href*="plan-widget"]:not([data-wplink-edit])');
  return submitClassic(page);
}

export async function writeInText(page: Page, site: string, title: string, src: string): Promise<number> {
  await openClassic(page, site, title);
  await page.click('#content-html');
  await page.type('#content', editors.text.map((way) => typed[way](placeOf(way), src)).join('\n\n'));
  return submitClassic(page);
}

async function openClassic(page: Page, site: string, title: string): Promise<void> {
  await page.goto(`${site}/wp-admin/post-new.php?classic-editor=1`);
  await page.waitForSelector('#content_ifr, #content');
  await page.type('#title', title);
}

async function submitClassic(page: Page): Promise<number> {
  await page.waitForSelector('#publish:not(.disabled)');
  await page.click('#publish');
  await page.waitForFunction(String.raw`/post\.php\?post=\d/u.test(location.href)`);
  return Number(new URL(page.url()).searchParams.get('post'));
}
