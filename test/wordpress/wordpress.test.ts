// The plugin as people meet it: every role writes in every editor, and readers see the widgets under every theme.
import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { debianWordPress } from '../../tools/wordpress/debian.mjs';
import { makeSite, type Site } from './site.js';
import { roles, seenKey, tableOf, type Role } from './table.js';
import { editors, placeOf, seedFile, seedTitle, typed, type Editor, type Place, type Way } from './ways.js';
import {
  lookAsOnTablet,
  publish,
  signIn,
  startBlock,
  writeInBlocks,
  writeInText,
  writeInVisual,
} from './writing.js';

const themes = ['twentytwentyone', 'twentytwentythree'];
const write = { blocks: writeInBlocks, visual: writeInVisual, text: writeInText };

const manual = fileURLToPath(new URL('../../integrations/wordpress/README.md', import.meta.url));

/** Where pictures go for somebody to look at; nowhere unless asked for. */
const pictures = process.env['PICTURES'];

describe('the WordPress plugin', () => {
  let site: Site;
  let browser: Browser;
  let src = '';
  const pages = {} as Record<Role, Page>;
  const seen = new Map<string, readonly Way[][]>();
  const posts: { role: Role; editor: Editor; id: number }[] = [];

  before(async () => {
    site = await makeSite(process.env['WORDPRESS'] ?? debianWordPress);
    browser = await puppeteer.launch({ executablePath: findBrowser() as string, args: browserFlags });
    for (const role of roles) {
      pages[role] = await newPage(browser);
      await signIn(pages[role], site.address, role);
    }
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  describe('in the media library', () => {
    it('takes a plan file from an administrator', async () => {
      const page = pages.administrator;
      await upload(page, site.address, fileURLToPath(seedFile));
      expect(page.url()).to.match(/upload\.php$/u);
      src = site.php(`
        $files = get_posts( array( 'post_type' => 'attachment' ) );
        echo wp_get_attachment_url( $files[0]->ID );`);
      expect(await (await fetch(src)).json()).to.have.property('schemaVersion');
    });

    it('takes it from an editor', async () => {
      await upload(pages.editor, site.address, fileURLToPath(seedFile));
      expect(pages.editor.url()).to.match(/upload\.php$/u);
    });

    it('refuses it from an author', async () => {
      await upload(pages.author, site.address, fileURLToPath(seedFile));
      expect(pages.author.url()).to.contain('media-new.php');
      expect(await textOf(pages.author)).to.match(/not allowed to upload this file type/u);
    });

    it('says why it refuses JSON that is no plan', async () => {
      const page = pages.administrator;
      await upload(page, site.address, fileURLToPath(new URL('../../package.json', import.meta.url)));
      expect(await textOf(page)).to.contain('この JSON は計画ファイルではありません');
    });
  });

  for (const role of roles)
    for (const editor of Object.keys(editors) as Editor[])
      describe(`what ${/^[aeiou]/u.test(role) ? 'an' : 'a'} ${role} writes in the editor "${editor}"`, () => {
        let id = 0;

        before(async () => {
          const page = pages[role];
          id = await write[editor](page, site.address, `${role} ${editor}`, src);
          if (role === 'contributor') await publish(pages.editor, site.address, id);
          posts.push({ role, editor, id });
        });

        for (const theme of themes)
          it(`is shown under ${theme}`, async () => {
            const page = await newPage(browser);
            await open(page, `${site.address}/?p=${String(id)}&test-theme=${theme}`);
            const shown = await waysShown(page, editors[editor]);
            if (pictures)
              await page.screenshot({
                path: join(pictures, `${role}-${editor}-${theme}.png`),
                fullPage: true,
              });
            seen.set(seenKey(role, editor), [...(seen.get(seenKey(role, editor)) ?? []), shown]);
            expect(shown).to.deep.equal([...editors[editor]]);
            await page.browserContext().close();
          });

        it('is saved as it was written', () => {
          const content = contentOf(site, id);
          for (const way of editors[editor]) {
            expect(content).to.contain(placeOf(way).fallback);
            for (const words of placeOf(way).shows) expect(content).not.to.contain(words);
          }
          expect(content).not.to.match(/data-plan-inserted|<template|<slot/u);
        });
      });

  describe('in the block', () => {
    it('takes a plan from the media library', async () => {
      const page = pages.editor;
      await page.goto(`${site.address}/wp-admin/post-new.php`);
      await startBlock(page, 'plan-summary');
      await page.locator('.wp-block-keikaku-widget ::-p-text(メディアライブラリから選ぶ)').click();
      await page.locator('.media-modal #menu-item-browse').click();
      await page.locator('.media-modal .attachment').click();
      await page.locator('.media-modal .media-button-select:not([disabled])').click();
      const preview = await page.waitForSelector('.wp-block-keikaku-widget plan-summary');
      await page.waitForFunction(
        (widget, title) => widget?.shadowRoot?.textContent.includes(title),
        {},
        preview,
        seedTitle,
      );
      expect(await page.$eval('.block-editor-block-card__title', (title) => title.textContent)).to.equal(
        '自治体の計画',
      );
      if (pictures) await page.screenshot({ path: join(pictures, 'block.png') });
    });

    it('shows the widget where the editor is a page of its own, as for the look on a tablet', async () => {
      const page = pages.editor;
      await lookAsOnTablet(page);
      const canvas = await (await page.waitForSelector('iframe[name="editor-canvas"]'))!.contentFrame();
      const preview = await canvas!.waitForSelector('.wp-block-keikaku-widget plan-summary');
      await canvas!.waitForFunction(
        (widget, title) => widget?.shadowRoot?.textContent.includes(title),
        {},
        preview,
        seedTitle,
      );
      const scripts = await canvas!.$$eval('script[src*="/keikaku/script/"]', ({ length }) => length);
      expect(scripts).to.equal(1);
      if (pictures) await page.screenshot({ path: join(pictures, 'block-tablet.png') });
    });
  });

  describe('the script', () => {
    const asksFor = (html: string) => /<script[^>]*keikaku\/script\/[^>]*>/u.exec(html)?.[0];
    const pageWith = async (content: string) => {
      const id = insert(site, content);
      return (await fetch(`${site.address}/?p=${id}`)).text();
    };

    it('is not asked for by a page without a widget', async () => {
      expect(asksFor(await pageWith('<p>計画（plan-widget）の話です。</p>'))).to.equal(undefined);
    });

    for (const way of Object.keys(typed) as (keyof typeof typed)[])
      it(`is asked for, as a module, by a page that has only the ${way}`, async () => {
        expect(asksFor(await pageWith(typed[way](placeOf(way), src)))).to.contain('type="module"');
      });

    it('is asked for by a page that has only the block', async () => {
      const { kpi, fallback } = placeOf('block');
      const html = await pageWith(blockOf({ src, settings: { kpi }, fallback }));
      expect(asksFor(html)).to.contain('type="module"');
      expect(html).to.contain(`<kpi-gauge kpi="${kpi}" src="${src}">${fallback}</kpi-gauge>`);
    });

    it('is one file where the settings say so', async () => {
      const page = pages.administrator;
      const choose = async (kind: string) => {
        await page.goto(`${site.address}/wp-admin/options-writing.php`);
        await page.select('#keikaku_script', kind);
        await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      };
      await choose('classic');
      const id = insert(site, typed.shortcode(placeOf('shortcode'), src));
      const asked = asksFor(await (await fetch(`${site.address}/?p=${id}`)).text());
      const reader = await newPage(browser);
      await open(reader, `${site.address}/?p=${id}`);
      const shown = await waysShown(reader, ['shortcode']);
      await reader.browserContext().close();
      await choose('module');
      expect(asked)
        .to.match(/keikaku\.classic\.js/u)
        .and.not.contain('module');
      expect(shown).to.deep.equal(['shortcode']);
    });
  });

  describe('under a strict policy', () => {
    for (const theme of themes)
      it(`shows the widgets, and breaks no rule itself, with ${theme}`, async () => {
        const page = await newPage(browser);
        const broken: string[] = [];
        await page.exposeFunction('ruleBroken', (rule: string) => broken.push(rule));
        await page.evaluateOnNewDocument(() =>
          document.addEventListener(
            'securitypolicyviolation',
            ({ sourceFile, blockedURI, violatedDirective }) =>
              (globalThis as unknown as { ruleBroken: (rule: string) => void }).ruleBroken(
                [violatedDirective, sourceFile, blockedURI].join(' '),
              ),
          ),
        );
        const { id } = posts.find(({ role, editor }) => role === 'author' && editor === 'blocks')!;
        await open(page, `${site.address}/?p=${String(id)}&strict-policy=1&test-theme=${theme}`);
        expect(await waysShown(page, editors.blocks)).to.deep.equal([...editors.blocks]);
        expect(broken.filter((rule) => rule.includes('/keikaku/'))).to.deep.equal([]);
        // The theme's own inline styles break it, which shows that the policy is there.
        expect(broken).not.to.be.empty;
        await page.browserContext().close();
      });
  });

  describe('what it writes into a page', () => {
    const markup = (tag: string, attributes: Record<string, unknown>, inside = '') =>
      site.php(`
        echo keikaku_markup( '${tag}', json_decode( base64_decode( '${encoded(attributes)}' ), true ),
          base64_decode( '${Buffer.from(inside).toString('base64')}' ) );`);

    it('is a link to the plan where nothing was written inside', () => {
      expect(markup('kpi-board', { src: '/plans/a.json', lang: 'en' })).to.equal(
        '<kpi-board src="/plans/a.json" lang="en"><a href="/plans/a.json">Plan data (a.json)</a></kpi-board>',
      );
    });

    it('says the link in the language of the widget', () => {
      expect(markup('kpi-board', { src: 'a.json' })).to.contain('>計画データ（a.json）</a>');
      expect(markup('kpi-board', { src: 'a.json', lang: 'ja-simple' })).to.contain(
        '>計画の データ（a.json）</a>',
      );
    });

    it('names a file as its address does where the name is not in UTF-8', () => {
      expect(markup('kpi-board', { src: '/%8Ev%89%E6.json' })).to.contain(
        '>計画データ（%8Ev%89%E6.json）</a>',
      );
    });

    it('leaves out a setting that is no text', () => {
      expect(markup('kpi-gauge', { src: '/a.json', kpi: ['x'] })).to.contain('<kpi-gauge src="/a.json"><a');
    });

    for (const address of [
      '/a.json',
      'a.json',
      '../a.json',
      '//data.example.jp/a.json',
      'https://data.example.jp/a.json?b=1',
    ])
      it(`keeps the address ${address}`, () => {
        expect(markup('kpi-board', { src: address })).to.contain(`<kpi-board src="${address}">`);
      });

    for (const address of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '&#106;avascript:alert(1)',
      'javascript&colon;alert(1)',
      'javascript&#58;alert(1)',
      'data:application/json,{}',
      'file:///etc/passwd',
    ])
      it(`refuses the address ${JSON.stringify(address)}`, () => {
        expect(markup('kpi-board', { src: address })).to.equal('計画データ');
      });

    it('takes the number of a file in the media library', () => {
      const id = site.php(`echo attachment_url_to_postid( '${src}' );`);
      expect(markup('kpi-board', { src: id })).to.contain(`<kpi-board src="${src}">`);
    });

    it('keeps no script that was written inside, nor an attribute that no widget knows', () => {
      const inside = '<b>168</b><script>alert(1)</script><img src=x onerror=alert(1)>';
      expect(markup('kpi-gauge', { src: '/a.json', kpi: '"><script>', onclick: 'x' }, inside)).to.equal(
        '<kpi-gauge src="/a.json" kpi="&quot;&gt;&lt;script&gt;"><b>168</b>alert(1)<img src="x"/></kpi-gauge>',
      );
    });

    it('tells those who can mend it that there is no such widget, and readers the words inside', async () => {
      const id = insert(site, '[keikaku widget="kpi-clock" src="/a.json"]168ヘクタール[/keikaku]');
      const address = `${site.address}/?p=${id}`;
      await pages.author.goto(address);
      expect(await textOf(pages.author)).to.contain('「kpi-clock」という部品はありません。');
      expect(await (await fetch(address)).text())
        .to.contain('168ヘクタール')
        .and.not.contain('という部品はありません');
    });
  });

  describe('switched off', () => {
    before(() =>
      site.php(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'keikaku/keikaku.php' );`,
      ),
    );
    after(() =>
      site.php(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( 'keikaku/keikaku.php' );`,
      ),
    );

    it('leaves the words of every way in', async () => {
      for (const { editor, id } of posts) {
        const html = await (await fetch(`${site.address}/?p=${String(id)}`)).text();
        for (const way of editors[editor]) expect(html).to.contain(placeOf(way).fallback);
      }
    });

    it('leaves a link where the block was', async () => {
      const { id } = posts.find(({ editor }) => editor === 'blocks')!;
      const page = await newPage(browser);
      await page.goto(`${site.address}/?p=${String(id)}`);
      const { fallback } = placeOf('block');
      const href = await page.$eval(
        `::-p-text(${fallback})`,
        (link) => link.closest('a')?.getAttribute('href') ?? '',
      );
      expect(href.startsWith(`${src}#plan-widget=kpi-gauge`)).to.equal(true);
      await page.browserContext().close();
    });

    it('leaves no setting once it is deleted', () => {
      const left = site.php(`
        update_option( 'keikaku_script', 'classic' );
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        uninstall_plugin( 'keikaku/keikaku.php' );
        global $wpdb;
        echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%keikaku%' AND option_name <> 'uninstall_plugins'" );`);
      expect(left).to.equal('0');
    });
  });

  // Last: what it is about is known when all else is done, and Mocha runs the tests of a group before its groups.
  describe('after all', () => {
    it('has a manual that says what was seen', async () => {
      const before = readFileSync(manual, 'utf8');
      const after = await format(
        before.replace(
          /(<!-- measured:start -->).*(<!-- measured:end -->)/su,
          (_, start: string, end: string) => `${start}\n\n${tableOf(seen)}\n\n${end}`,
        ),
        { parser: 'markdown', printWidth: 110, singleQuote: true },
      );
      if (process.env['WRITE_TABLE']) writeFileSync(manual, after);
      expect(readFileSync(manual, 'utf8')).to.equal(after);
    });

    it('gives PHP no cause to complain', () => {
      expect(
        site
          .complaints()
          .split('\n')
          .filter((line) => line.includes('plugins/keikaku')),
      ).to.deep.equal([]);
    });
  });
});

async function newPage(browser: Browser): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 1200, height: 1000 });
  // The compiler of the tests wraps functions in it.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}

const textOf = (page: Page): Promise<string> => page.$eval('body', (body) => body.textContent);

const contentOf = (site: Site, id: number): string =>
  site.php(`echo get_post( ${String(id)} )->post_content;`);

/** A post that stands as it is given; answers its id. */
const insert = (site: Site, content: string): string =>
  site.php(`
    kses_remove_filters();
    echo wp_insert_post( wp_slash( array(
      'post_title' => 'Test', 'post_status' => 'publish', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ),
    ) ) );`);

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64');

/** A block as the editor saves it. */
const blockOf = ({
  src,
  settings,
  fallback,
}: {
  src: string;
  settings: { kpi: string };
  fallback: string;
}): string =>
  `<!-- wp:keikaku/widget ${JSON.stringify({ src, settings, fallback })} -->
<p class="wp-block-keikaku-widget">${typed.link({ ...settings, fallback, shows: [] }, src)}</p>
<!-- /wp:keikaku/widget -->`;

async function upload(page: Page, site: string, file: string): Promise<void> {
  await page.goto(`${site}/wp-admin/media-new.php?browser-uploader`);
  const field = await page.waitForSelector('input#async-upload');
  await (field as Awaited<ReturnType<typeof page.$<'input'>>>)!.uploadFile(file);
  await Promise.all([page.waitForNavigation(), page.click('#html-upload')]);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // Widgets out of sight wait for their turn.
  await page.setViewport({ width: 1200, height: 8000 });
  await page.waitForNetworkIdle({ idleTime: 500 });
}

/** Which of the ways in show their widget, with its figure; all of them may take a while. */
async function waysShown(page: Page, ways: readonly Way[]): Promise<Way[]> {
  for (const latest = Date.now() + 20_000; ;) {
    const texts = await textsShown(page);
    const isShown = ({ shows }: Place) => texts.some((text) => shows.every((words) => text.includes(words)));
    const shown = ways.filter((way) => isShown(placeOf(way)));
    if (shown.length === ways.length || Date.now() > latest) return shown;
    await pause(200);
  }
}

const textsShown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const widgets = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.localName === 'kpi-gauge' ? [element] : []),
        ...(element.shadowRoot && element.localName !== 'kpi-gauge' ? widgets(element.shadowRoot) : []),
      ]);
    return widgets(document)
      .filter((widget) => widget.getClientRects().length > 0)
      .map((widget) => widget.shadowRoot?.textContent ?? '');
  });
