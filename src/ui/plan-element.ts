import {
  html,
  LitElement,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { learn, type Language } from '../locale/index.js';
import { hasOwnVerdicts } from '../model/index.js';
import type { Plan } from '../schema/index.js';
import { readerOf, type Reader } from '../wording/index.js';
import { restyle, styledRoot } from './adopt.js';
import { base } from './base.styles.js';
import { ItemSelectEvent } from './events.js';
import { LanguageController } from './language.js';
import { later } from './later.js';
import { hasOwnMethods } from './own-methods.js';
import { notice, troubleNotice } from './notices.js';
import { NOTICES } from './notices.messages.js';
import { PlanConsumer } from './plan-consumer.js';
import { tokens } from './tokens.js';
import { turnOf } from './turns.js';

/** What a page without script is to show. */
export interface StillLife {
  readonly plan: Plan;
  readonly reader: Reader;
  /** Plans beside it, as other editions are. */
  readonly others: readonly Plan[];
}

/**
 * A widget that shows one plan: finds it, waits for it, says in words when there is none, and keeps what the page
 * had inside the element until it has something better.
 *
 * @cssprop {<color>} [--plan-ink=#1a1a1a] - Colour of text.
 * @cssprop {<color>} [--plan-ink-2=#4d4d4d] - Colour of the words of chips and of second lines.
 * @cssprop {<color>} [--plan-muted=#666666] - Colour of captions.
 * @cssprop {<color>} [--plan-surface=#ffffff] - Ground.
 * @cssprop {<color>} [--plan-wash=#f5f7fb] - Ground of what stands out.
 * @cssprop {<color>} [--plan-head=#e6e6e6] - Ground of the heads of tables.
 * @cssprop {<color>} [--plan-edge=#949494] - Colour of borders.
 * @cssprop {<color>} [--plan-rule=#cccccc] - Colour of hairlines.
 * @cssprop {<color>} [--plan-value=#0017c1] - Colour of values, links and what goes well.
 * @cssprop {<color>} [--plan-track=#d9e6ff] - Ground behind bars.
 * @cssprop {<color>} [--plan-behind=#fb5b01] - Colour of what goes badly.
 * @cssprop {<color>} [--plan-behind-text=#c74700] - Colour of words about what goes badly.
 * @cssprop {<color>} [--plan-nodata=#767676] - Colour of marks where nothing is known.
 * @cssprop {<color>} [--plan-focus=#ffd43d] - Colour of the ring around the focus.
 * @cssprop {<family-name>#} [--plan-font] - Font family; by default the fonts for Japanese that systems have.
 * @cssprop {<length>} [--plan-text-caption=0.875rem] - Size of captions.
 * @cssprop {<length>} [--plan-text-body=1rem] - Size of text.
 * @cssprop {<length>} [--plan-text-item=1.125rem] - Size of the titles of items.
 * @cssprop {<length>} [--plan-text-section=1.375rem] - Size of the titles of sections.
 * @cssprop {<length>} [--plan-text-title=1.75rem] - Size of the title.
 * @cssprop {<length>} [--plan-text-figure=2.5rem] - Size of the figure of a gauge.
 */
export abstract class PlanElement extends LitElement {
  static override styles = [tokens, base];
  // Not by decorators: the lightest widget does without what they bring along.
  static override properties: PropertyDeclarations = {
    src: { useDefault: true },
    htmlFor: { attribute: 'for', useDefault: true },
    lang: { reflect: true, useDefault: true },
  };

  /** Address of the plan file, relative to the page. */
  src = '';

  /** Id of the `<plan-source>` to show, where it is not around this element. */
  htmlFor = '';

  /** Language of the words (BCP 47); by default that of the surrounding page. */
  override lang = '';

  readonly #worn: CSSResult[] = [];
  readonly #consumer = new PlanConsumer(this);
  readonly #around = new LanguageController(this);
  /** Whether the plan was shown once: what a reader has seen does not wait. */
  #isShown = false;
  /** What the command line rendered beforehand, as long as there is nothing better. */
  #still: ChildNode[] = [];
  /** Says that the widget could not be drawn, in its place. */
  #unshown: readonly HTMLElement[] = [];

  /** Id of the record that is selected in the plan, or `undefined`. */
  get selection(): string | undefined {
    return this.#consumer.store?.selection;
  }

  /** What is shown when the plan is ready. */
  protected abstract renderPlan(plan: Plan, reader: Reader): TemplateResult;

  protected get language(): Language {
    return this.#around.language;
  }

  /**
   * Everything that a page without script can show, where there is no page: the command line calls it in Node. An element
   * that shows a part at first, or other plans beside, takes them here.
   *
   * @internal
   */
  still({ plan, reader }: StillLife): TemplateResult {
    this.willUpdate(new Map() as PropertyValues<this>);
    return this.renderPlan(plan, reader);
  }

  /** Selects a record for all widgets of the plan, or takes the selection back when it is the selected one. */
  protected toggleSelection(id: string): void {
    const next = this.selection === id ? undefined : id;
    this.#consumer.store?.select(next);
    this.dispatchEvent(new ItemSelectEvent(next));
  }

  protected clearSelection(): void {
    if (this.selection !== undefined) this.toggleSelection(this.selection);
  }

  /** Stays what the page has there where nothing can be drawn. */
  override connectedCallback(): void {
    if (hasOwnMethods()) super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    if (shadowRoot) {
      this.#still = [...shadowRoot.childNodes];
      successor.prepare(this);
      // What a reader shuts may be all that the widget waits for.
      shadowRoot.addEventListener(
        'toggle',
        () => {
          if (this.#still.length > 0) this.requestUpdate();
        },
        true,
      );
      // Lit draws behind it: of several slots the first one has what stands inside.
      this.renderOptions.renderBefore = shadowRoot.appendChild(new Comment());
    }
    return styledRoot(this);
  }

  adoptedCallback(): void {
    restyle(this, this.#worn);
  }

  /**
   * Adds the styles of a part that was loaded later.
   *
   * @internal
   */
  wear(styles: CSSResult): void {
    if (this.#worn.includes(styles)) return;
    this.#worn.push(styles);
    restyle(this, this.#worn);
  }

  /** Waits for its turn, and for the words of its language, which a page loads only when it speaks it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#isShown) await turnOf(this);
    // Until all are there: while some are on their way, the page may turn to another language, or load a part.
    for (let words = learn(this.language); words; words = learn(this.language)) await words;
    try {
      await super.scheduleUpdate();
      for (const one of this.#unshown) one.remove();
    } catch (error) {
      this.#giveWay(error);
    }
  }

  /**
   * Gives the place back to what the page had there, where the widget could not be drawn: a page may have replaced what
   * every script relies on, and half a widget would say what nobody checked.
   */
  #giveWay(error: unknown): void {
    console.warn(`keikaku: <${this.localName}> could not be shown.`, error);
    if (this.#still.length > 0) return;
    if (this.#unshown.length === 0) {
      const words = this.ownerDocument.createElement('p');
      words.className = 'notice';
      words.textContent = NOTICES[this.language].unshown;
      this.#unshown = [words, this.ownerDocument.createElement('slot')];
      for (const one of this.#unshown) one.setAttribute('part', 'unshown');
    }
    // First, since of several slots the first one has what stands inside.
    this.renderRoot.prepend(...this.#unshown);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('htmlFor')) this.#consumer.follow();
  }

  /**
   * What was rendered beforehand stays until the plan shows: figures with their date serve a reader better than a notice
   * that they are on their way, or that they cannot come. Its own style hides what is drawn meanwhile.
   */
  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.#still.length === 0 || !this.#isShown) return;
    const part = successor(this);
    if (!part || isWaiting(this.renderRoot)) return;
    if (part === 'failed') for (const one of this.#still) one.remove();
    else part.handOver(this, this.#still, () => this.#consumer.store?.state);
    this.#still = [];
  }

  /** A plan with verdicts of its own is not shown with others in their place. */
  #plan(plan: Plan, language: Language): TemplateResult {
    const own = hasOwnVerdicts(plan) ? ownVerdicts(this) : 'none';
    const words = NOTICES[language];
    if (own === undefined) return html`${notice(words.loading, 'status')}<slot></slot>`;
    if (own === 'failed') return html`${notice(words.failed, 'status')}<slot></slot>`;
    this.#isShown = true;
    return this.renderPlan(plan, readerOf(plan, language, own === 'none' ? undefined : own));
  }

  /** Says what a page author can put right, keeps the fallback, and tells the console once for each distinct slip. */
  protected empty(words: string): TemplateResult {
    if (this.isConnected) warnOnce(this, words);
    return html`${notice(words)}<slot></slot>`;
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const words = NOTICES[language];
    const { store, lack } = this.#consumer;
    if (!store && lack !== 'not-yet')
      return this.empty(lack === 'unknown-id' ? words.unknownId(this.htmlFor) : words.noSource);
    const state = store?.state ?? { status: 'loading' };
    switch (state.status) {
      case 'absent':
        return this.empty(words.noSource);
      case 'loading':
        return html`${notice(words.loading, 'status')}<slot></slot>`;
      case 'broken':
        // Out of sight then, so that the page's author learns of it elsewhere.
        if (this.#still.length > 0)
          warnOnce(
            this,
            state.cause === 'file' ? state.findings.map(({ code }) => code).join() : state.detail,
          );
        return html`${troubleNotice(state, this, language)}<slot></slot>`;
      case 'ready':
        return this.#plan(state.plan, language);
    }
  }
}

/** Whether a widget waits for a part without which it would show less than what was rendered beforehand. */
const isWaiting = (root: HTMLElement | DocumentFragment): boolean =>
  [...root.children].some((one) => one.matches('.notice[role=status]'));

/** What leaves the reader of a widget that was rendered beforehand where they were. */
const successor = later(() => import('./hand-over.js'));

/** How plans judge that do so by rules of their own, or by people. */
const ownVerdicts = later(async () => ({
  ...(await import('../model/scheme.js')),
  ...(await import('../wording/own-verdicts.js')),
}));

const warned = new Set<string>();

function warnOnce(element: Element, words: string): void {
  const line = `keikaku: <${element.localName}> ${words}`;
  if (warned.has(line)) return;
  warned.add(line);
  console.warn(line);
}
