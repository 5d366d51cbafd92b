// Runs inside a demo page: opens all that a reader can open in a widget, and reads what is then said there.
globalThis.reading = (() => {
  /** Stands between texts of different blocks, so that no text is found across them. */
  const BREAK = '\u241e';
  /** What says nothing by itself. */
  const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'SLOT', 'OPTION', 'OPTGROUP']);
  const SPACE = /[\s\u200b\u2060\ufeff]+/g;

  const isInline = (display) => display === 'contents' || /^(inline|ruby)/.test(display);

  function isShown(element, display) {
    // An element without a box of its own is as visible as its children.
    if (display === 'contents') return true;
    return element.checkVisibility({ visibilityProperty: true });
  }

  /**
   * What a widget says now, to those who see it and to those who hear it: its text without white space, and the
   * stretch of it that belongs to each element. What is hidden from screen readers has its words elsewhere.
   */
  function read(host) {
    let said = '';
    const scopes = [];
    const edges = new Set();
    const add = (text) => (said += text.replace(SPACE, ''));
    const separate = () => {
      if (said !== '' && !said.endsWith(BREAK)) said += BREAK;
    };
    const apart = (text) => {
      if (!text) return;
      separate();
      add(text);
      separate();
    };
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return void add(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE || SILENT.has(node.tagName)) return;
      if (node.getAttribute('aria-hidden') === 'true') return;
      if (/^(title|desc)$/.test(node.localName) && node.namespaceURI.endsWith('svg'))
        return apart(node.textContent);
      const { display } = getComputedStyle(node);
      if (!isShown(node, display)) return;
      const isBlock = !isInline(display) || node.localName === 'text';
      if (isBlock) separate();
      const from = said.length;
      edges.add(from);
      apart(node.getAttribute('aria-label'));
      if (node.localName === 'a') apart(node.getAttribute('href'));
      for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
      edges.add(said.length);
      if (said.length > from) scopes.push([from, said.length]);
      if (isBlock) separate();
    };
    for (const child of host.shadowRoot.childNodes) visit(child);
    return { said, scopes, edges: [...edges] };
  }

  /** Resolves when a widget has not changed for a while. */
  function still(host, pause = 100, patience = 5000) {
    return new Promise((done) => {
      const watch = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(end, pause);
      });
      const end = () => {
        watch.disconnect();
        clearTimeout(timer);
        clearTimeout(last);
        done();
      };
      let timer = setTimeout(end, pause);
      const last = setTimeout(end, patience);
      watch.observe(host.shadowRoot, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
  }

  /** Waits until a widget is all there: what is opened may be loaded first. */
  async function quiet(host) {
    await still(host);
    await globalThis.networkIsIdle();
    await still(host);
  }

  const CLOSED = 'details:not([open]) > summary, [aria-expanded="false"]:not([aria-haspopup])';
  const all = (host, selector) => [...host.shadowRoot.querySelectorAll(selector)];
  const isUsable = (control) => control.checkVisibility() && !control.disabled;

  /** Opens all that is closed, and what that brings, until nothing is left. What shuts again is taken one by one. */
  async function open(host, take) {
    const tried = new WeakSet();
    for (;;) {
      const closed = all(host, CLOSED).filter((control) => isUsable(control) && !tried.has(control));
      if (closed.length === 0) break;
      for (const control of closed) {
        tried.add(control);
        // Another one of this round may have opened or removed it.
        if (control.isConnected && control.matches(CLOSED)) control.click();
      }
      await quiet(host);
    }
    take();
    for (const control of all(host, CLOSED).filter(isUsable)) {
      if (!control.isConnected || !control.matches(CLOSED)) continue;
      control.click();
      await quiet(host);
      take();
    }
  }

  const VIEWS = '[data-view]';
  const YEARS = 'select[id*="year"], select[name*="year"]';

  /** Everything that a widget says in any of its views and years: each different state once. */
  async function states(host) {
    const taken = new Map();
    const take = () => {
      const state = read(host);
      taken.set(state.said, state);
    };
    await quiet(host);
    const views = [...new Set(all(host, VIEWS).map((button) => button.dataset.view))];
    for (const view of views.length === 0 ? [undefined] : views) {
      if (view !== undefined) {
        all(host, VIEWS)
          .find((button) => button.dataset.view === view)
          ?.click();
        await quiet(host);
      }
      await open(host, take);
      const years = all(host, YEARS).flatMap((select) => [...select.options].map(({ value }) => value));
      for (const year of years.length > 1 ? years : []) {
        const select = all(host, YEARS)[0];
        if (!select || select.value === year) continue;
        select.value = year;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await quiet(host);
        await open(host, take);
      }
    }
    return [...taken.values()];
  }

  const idOf = (address) => new URL(address, location.href).pathname;

  /** Addresses of the plan files that a widget shows. */
  function plansOf(host) {
    const named = ['src', 'from', 'to'].map((name) => host.getAttribute(name)).filter(Boolean);
    const around =
      host.hasAttribute('for') && !host.hasAttribute('src')
        ? document.getElementById(host.getAttribute('for'))
        : host.closest('plan-source');
    // A comparison may take one of its plans from around it.
    const isOwn = host.hasAttribute('src') || (host.hasAttribute('from') && host.hasAttribute('to'));
    return [...named, ...(isOwn ? [] : [around?.getAttribute('src')])].filter(Boolean).map(idOf);
  }

  /** Words of the nearest heading that stands before an element. */
  function headingOf(host) {
    const before = [...document.querySelectorAll('main :is(h2, h3)')].filter(
      (heading) => heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return before.at(-1)?.textContent.trim() ?? '';
  }

  const widgets = () =>
    [...document.querySelectorAll('main *')].filter(
      (one) => one.localName.includes('-') && one.localName !== 'plan-source' && one.shadowRoot,
    );

  /** Every widget of this page with all that it says, in the order of the page. */
  const page = () =>
    Promise.all(
      widgets().map(async (host) => ({
        tag: host.localName,
        id: host.id,
        kpi: host.getAttribute('kpi') ?? '',
        heading: headingOf(host),
        plans: plansOf(host),
        states: await states(host),
      })),
    );

  return { page, read, states };
})();
