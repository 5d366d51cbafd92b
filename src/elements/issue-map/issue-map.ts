import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { indexPlan, type PlanIndex } from '../../model/index.js';
import type { Plan } from '../../schema/index.js';
import { furniture, later, notice, NOTICES, PlanElement, SizeController } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import { issueMapContent, type IssueMapContent } from './content.view.js';
import { chosenWords } from './chosen.view.js';
import { detail } from './detail.parts.js';
import { emphasisOf, type Emphasis } from './emphasis.view.js';
import { foot, gaps, head, toolbar } from './head.parts.js';
import { MESSAGES, type Form } from './issue-map.messages.js';
import { styles } from './issue-map.styles.js';
import { issueList, policyList, type ListState } from './lists.parts.js';
import { map } from './map.parts.js';
import { mapPicture, type MapPicture } from './map.view.js';
import { nextRow } from './next-row.view.js';
import { table } from './table.parts.js';

/** Below this inline size the two columns leave no room for the lines between them. */
const NARROW_REM = 44;

const FORMS: readonly Form[] = ['map', 'issues', 'policies', 'table'];

const saving = later(() => import('./export.parts.js'));

/**
 * The issues that a plan names, what answers each of them, and what is missing: an issue that no policy answers, a policy
 * that answers none, a policy without an indicator. Drawn as two columns with bands between them, and told as lists and as a
 * table.
 *
 * @tag issue-map
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @fires {ItemSelectEvent} item-select - A reader selected an issue, a policy or a branch, or took the selection back.
 * @csspart sentence - How many issues and policies are linked, of how many.
 * @csspart gaps - What has no counterpart.
 * @csspart toolbar - The choice between map, lists and table.
 * @csspart map - The map with its key.
 * @csspart picture - The drawing itself.
 * @csspart legend - What the lines mean.
 * @csspart detail - The links of what is selected, with their reasons.
 * @csspart list - The list by issue or by policy.
 * @csspart table - The table.
 * @csspart note-marker - The sign of a note, behind what it is about.
 * @csspart notes - The notes at the foot.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class IssueMap extends PlanElement {
  static readonly tag = 'issue-map';
  static override styles = [...PlanElement.styles, furniture, styles];

  /** Form: `map`, `issues` or `policies` (lists), or `table`. Where there is no room for the map, a list by issue stands for it. */
  @property({ useDefault: true }) view: Form = 'map';

  /** Whether a reader changed the form, which is then said aloud. */
  @state() private hasSwitched = false;
  /** What the mouse or the focus is on, which stands out for that time. */
  @state() private pointed: string | undefined;
  /** The row of the map that the Tab key leads to. */
  @state() private entry: string | undefined;
  /** Disclosures that a reader has opened or closed, by their keys. */
  @state() private turned: ReadonlySet<string> = new Set();

  readonly #size = new SizeController(this);
  #content: { readonly key: readonly unknown[]; readonly content: IssueMapContent | undefined } | undefined;
  #picture: { readonly key: readonly unknown[]; readonly picture: MapPicture } | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#click);
    root.addEventListener('keydown', (event) => this.#press(event as KeyboardEvent));
    root.addEventListener('pointerover', this.#point);
    root.addEventListener('focusin', this.#point);
    root.addEventListener('focusout', this.#leave);
    root.addEventListener('toggle', this.#toggled, true);
    // Of the widget as a whole: where the mouse goes then, the root is not told.
    this.addEventListener('pointerleave', this.#leave);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('src') && !changed.has('htmlFor')) return;
    this.turned = new Set();
    this.entry = undefined;
  }

  /** One listener for everything that can be pressed: `data-*` says what it is for. */
  readonly #click = (event: Event) => {
    const target = (event.target as Element).closest<HTMLElement | SVGElement>(
      '[data-select], [data-view], [data-open], [data-deselect]',
    );
    if (!target) return;
    const { select, view, open, deselect } = target.dataset;
    if (select !== undefined) this.#choose(select);
    if (view !== undefined) this.#show(view);
    if (open !== undefined) this.#openAll(open === 'all');
    if (deselect !== undefined) this.#deselect(deselect);
  };

  readonly #press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = (event.target as Element).closest<SVGElement>('svg.map [data-select]');
    const id = row?.dataset['select'];
    const content = this.#content?.content;
    if (id === undefined || !content) return;
    const next = nextRow(content, id, event.key);
    if (event.key !== 'Enter' && event.key !== ' ' && next === undefined) return;
    event.preventDefault();
    if (next === undefined) this.#choose(id);
    else this.#focusRow(next);
  };

  readonly #point = (event: Event) => {
    const row = (event.target as Element).closest<SVGElement>('svg.map [data-select]');
    const id = row?.dataset['select'];
    // Between two rows nothing changes, so that the map does not flicker on the way.
    if (event.type === 'focusin' && id !== undefined) this.entry = id;
    this.pointed = id;
  };

  readonly #leave = () => {
    this.pointed = undefined;
  };

  readonly #toggled = (event: Event) => {
    const target = (event.target as Element).closest('details');
    if (!target) return;
    const { key, openAtFirst } = target.dataset;
    if (key === undefined) return;
    const isTurned = target.open !== (openAtFirst !== undefined);
    if (isTurned === this.turned.has(key)) return;
    const turned = new Set(this.turned);
    if (isTurned) turned.add(key);
    else turned.delete(key);
    this.turned = turned;
  };

  #choose(id: string): void {
    this.entry = id;
    this.toggleSelection(id);
    void this.updateComplete.then(() => this.#uncover(id));
  }

  /** What is chosen or has the focus must not lie behind the panel at the foot of the window. */
  #uncover(id: string): void {
    const row = this.#row(id)?.getBoundingClientRect();
    const panel = this.renderRoot.querySelector('.detail')?.getBoundingClientRect();
    if (!row || !panel || row.bottom <= panel.top || row.top >= panel.bottom) return;
    this.ownerDocument.defaultView?.scrollBy({ top: row.bottom - panel.top + 16 });
  }

  #row(id: string): SVGElement | null {
    return this.renderRoot.querySelector<SVGElement>(`svg.map [data-select="${CSS.escape(id)}"]`);
  }

  #deselect(id: string): void {
    this.clearSelection();
    // The button that was pressed is gone: the reader goes on where the selection was.
    void this.updateComplete.then(() => this.#row(id)?.focus());
  }

  #focusRow(id: string): void {
    this.entry = id;
    this.#row(id)?.focus();
    this.#uncover(id);
  }

  #show(view: string): void {
    const form = FORMS.find((one) => one === view);
    if (form === undefined || form === this.view) return;
    this.view = form;
    this.hasSwitched = true;
  }

  #openAll(isOpen: boolean): void {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('details[data-key]')];
    this.turned = new Set(isOpen ? all.flatMap(({ dataset }) => dataset['key'] ?? []) : []);
  }

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    const index = indexPlan(plan);
    const content = this.#contentOf(index, reader);
    if (!content) return html`${notice(MESSAGES[reader.language].nothing)}<slot></slot>`;
    const words = MESSAGES[reader.language];
    const { selection } = this;
    const hasIssues = content.answers.issues.length > 0;
    // Without a width too, as in a tab that was never opened.
    const isNarrow = this.#size.width < NARROW_REM * this.#size.rem;
    const asked = FORMS.find((one) => one === this.view) ?? 'map';
    const form = isNarrow && asked === 'map' ? 'issues' : asked;
    const said =
      (form === 'map' ? chosenWords(content, selection, words) : undefined) ??
      (this.hasSwitched ? words.switched(words.views(content.level)[form]) : undefined);
    const forms = isNarrow ? FORMS.slice(1) : FORMS;
    return html`<article lang=${content.lang} aria-labelledby="title">
      ${head(content)} ${gaps(content, selection, words)}
      ${
        hasIssues
          ? html`${toolbar(content, forms, form, said, words)} ${this.#body(index, content, form, reader)}`
          : nothing
      }
      ${this.#exports(content, form === 'map' && hasIssues, plan, reader)} ${foot(content, words)}
    </article>`;
  }

  #body(index: PlanIndex, content: IssueMapContent, form: Form, reader: Reader): TemplateResult {
    const words = MESSAGES[reader.language];
    const { selection } = this;
    const emphasis = emphasisOf(index, content.answers, selection);
    const list = this.#listState(content, emphasis, reader);
    if (form === 'issues') return issueList(content, list);
    if (form === 'policies') return policyList(content, list);
    if (form === 'table') return table(content, list.isOn, words);
    const picture = this.#pictureOf(content, reader);
    const rows = [...picture.issues, ...picture.policies];
    const state = {
      emphasis: emphasisOf(index, content.answers, this.pointed) ?? emphasis,
      selection,
      entry: (rows.find(({ id }) => id === this.entry) ?? rows[0])?.id,
    };
    return html`<div class="stage">${map(content, picture, state, words)} ${detail(content, list)}</div>`;
  }

  #listState(content: IssueMapContent, emphasis: Emphasis | undefined, reader: Reader): ListState {
    return {
      selection: this.selection,
      textLang: content.textLang,
      words: MESSAGES[reader.language],
      isOn: (id) => emphasis?.nodes.has(id) ?? false,
      isTurned: (key) => this.turned.has(key),
    };
  }

  /** Loaded once the map is there. */
  #exports(
    content: IssueMapContent,
    hasMap: boolean,
    plan: Plan,
    reader: Reader,
  ): TemplateResult | typeof nothing {
    const part = saving(this);
    if (part === undefined) return nothing;
    if (part === 'failed') return notice(NOTICES[reader.language].failed, 'status');
    this.wear(part.exportStyles);
    return html`<div class="exports-place">${part.exports(this, content, hasMap, plan, reader)}</div>`;
  }

  #contentOf(index: PlanIndex, reader: Reader): IssueMapContent | undefined {
    const key = [index, reader.language];
    if (!this.#content?.key.every((part, at) => part === key[at]))
      this.#content = { key, content: issueMapContent(index, reader) };
    return this.#content.content;
  }

  #pictureOf(content: IssueMapContent, reader: Reader): MapPicture {
    const { width, rem } = this.#size;
    const key = [content, width, rem];
    if (!this.#picture?.key.every((part, at) => part === key[at]))
      this.#picture = {
        key,
        picture: mapPicture(content, width, rem, reader, MESSAGES[reader.language]),
      };
    return this.#picture.picture;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'issue-map': IssueMap;
  }
}
