import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tagOf } from '../../locale/index.js';
import { indexPlan } from '../../model/index.js';
import { pathToProject, projectFor, projectYears, wholeProjects } from '../../model/projects.js';
import type { Plan, Project } from '../../schema/index.js';
import {
  furniture,
  later,
  notice,
  NOTICES,
  pictureStyles,
  PlanElement,
  SizeController,
  verdictStyles,
  yearOf,
} from '../../ui/index.js';
import { footnotes, say, type Reader } from '../../wording/index.js';
import { overview } from './overview.parts.js';
import { overviewView, yearOptions, type OverviewView } from './overview.view.js';
import { MESSAGES } from './project-review.messages.js';
import { styles } from './project-review.styles.js';
import type { Scope } from './scope.view.js';
import { sheet, type Drawing } from './sheet.parts.js';
import { sheetView, type SheetView } from './sheet.view.js';
import { toolbar } from './toolbar.parts.js';

/** What the page says about which project to show: then a reader's own choice is over. */
const CHOSEN: ReadonlySet<string> = new Set(['src', 'htmlFor', 'item', 'view']);

const saving = later(() => import('./export.parts.js'));

/**
 * Projects as they are evaluated: what one costs and who pays, its indicators by the year and in total, what came of
 * it and what comes next, every grade of the city's own scale with the one that was given; or many, with how many of them and how
 * much money have each grade.
 *
 * @tag project-review
 * @slot - What the page shows before the plan is there, or when it cannot be read.
 * @fires {ItemSelectEvent} item-select - A reader selected the item of a project, or took the selection back.
 * @csspart sentence - How the indicators of a project stand, or how many projects are graded, in one line.
 * @csspart money - What a project costs, and from which sources.
 * @csspart picture - Bars of money on one scale.
 * @csspart project - A part of a project.
 * @csspart evaluation - One scale with its grades.
 * @csspart totals - How many projects and how much money have each grade.
 * @csspart table - The projects of the overview.
 * @csspart verdict - A verdict, shape and word.
 * @csspart note-marker - The sign of a note, behind what it is about.
 * @csspart notes - The notes at the foot.
 * @csspart notice - Words in place of the widget: loading, empty, broken.
 */
export class ProjectReview extends PlanElement {
  static readonly tag = 'project-review';
  static override styles = [...PlanElement.styles, furniture, verdictStyles, pictureStyles, styles];

  /** Id of the project to show, or of an item that a project belongs to. */
  @property({ useDefault: true }) item = '';

  /** `sheet` (one project) or `overview` (all); by default the sheet where there is one project, or `item` names it. */
  @property({ useDefault: true }) view: 'sheet' | 'overview' | '' = '';

  /** Fiscal year of the projects; by default the newest that there is. */
  @property({ type: Number }) year: number | undefined;

  /** The project that a reader has opened, or `''` for all of them. */
  @state() private opened: string | undefined;

  readonly #size = new SizeController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if ([...changed.keys()].some((key) => CHOSEN.has(String(key)))) this.opened = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#click);
    root.addEventListener('change', this.#change);
    return root;
  }

  /** One listener for everything that can be pressed: `data-*` says what a button is for. */
  readonly #click = (event: Event) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-select], [data-open], [data-view]');
    if (!target) return;
    const { select, open, view } = target.dataset;
    if (select !== undefined) this.toggleSelection(select);
    if (open !== undefined) this.#open(open);
    if (view !== undefined) this.#open('');
  };

  readonly #change = (event: Event) => {
    const target = (event.target as Element).closest('select');
    if (!target) return;
    if (target.id === 'year') {
      this.year = Number(target.value);
      this.opened = this.opened === undefined ? undefined : '';
    }
    if (target.id === 'project') this.opened = target.value;
  };

  /** Shows another project, or all, and moves the focus to its name: the button that was pressed is gone. */
  #open(id: string): void {
    const left = this.opened;
    this.opened = id;
    void this.updateComplete.then(() => {
      const back = id === '' && left ? `[data-open="${CSS.escape(left)}"]` : 'h3 button, [data-select]';
      this.renderRoot.querySelector<HTMLElement>(back)?.focus();
    });
  }

  protected override renderPlan(plan: Plan, reader: Reader): TemplateResult {
    const words = MESSAGES[reader.language];
    const index = indexPlan(plan);
    if ((plan.projects ?? []).length === 0)
      return html`<article lang=${tagOf(reader.language)}>${notice(words.noProjects, 'status')}</article>
        <slot></slot>`;
    const years = projectYears(plan, index.items.has(this.item) ? this.item : undefined);
    const asked = yearOf(this.year);
    const year = asked ?? years.at(-1);
    const wholes = wholeProjects(plan, years.length > 1 ? year : undefined);
    const named = this.item === '' ? undefined : projectFor(plan, this.item, year);
    if (this.item !== '' && !named) {
      const item = index.items.get(this.item);
      if (!item) return this.empty(words.unknownItem(this.item));
      const title = item.title === null ? this.item : say(item.title, reader);
      return html`<article lang=${tagOf(reader.language)}>
          ${notice(words.noProjectOf(title), 'status')}
        </article>
        <slot></slot>`;
    }
    const project = this.#projectOf(plan, named, wholes);
    const scope: Scope = {
      index,
      reader,
      notes: footnotes(),
      ...(asked !== undefined && { year: asked }),
    };
    const shown = project
      ? { kind: 'sheet' as const, view: sheetView(project, scope, this.selection), project }
      : { kind: 'overview' as const, view: overviewView(wholes, scope, this.selection), project };
    const drawing = this.#drawing(reader);
    const tools = toolbar(
      {
        years: years.length > 1 && named?.id !== this.item ? yearOptions(years, reader) : [],
        year,
        projects: project && wholes.length > 1 ? wholes : [],
        chosen: project && (pathToProject(plan, project.id)[0] ?? project).id,
      },
      reader,
      words,
    );
    return html`<article lang=${drawing.tag} aria-labelledby="title" class=${shown.kind}>
      ${tools}
      ${shown.kind === 'sheet' ? sheet(shown.view, drawing, words) : overview(shown.view, drawing, words)}
      ${this.#exports(shown, project ? [project] : wholes, plan, reader)}
    </article>`;
  }

  /** The project whose sheet is shown; `undefined` for the overview. */
  #projectOf(plan: Plan, named: Project | undefined, wholes: readonly Project[]): Project | undefined {
    if (this.opened === '') return undefined;
    const opened = this.opened === undefined ? undefined : projectFor(plan, this.opened);
    if (opened) return opened;
    if (this.view === 'overview') return undefined;
    const only = wholes.length === 1 || this.view === 'sheet' ? wholes[0] : undefined;
    return named ?? only;
  }

  #drawing(reader: Reader): Drawing {
    const { width, rem } = this.#size;
    const isWide = width >= 62.5 * rem;
    return {
      rem,
      // As the styles divide a wide sheet: a column for the cost, one for the bars; an overview in two.
      moneyWidth: Math.max(isWide ? width - 19 * rem : width, 120),
      tallyWidth: Math.max(isWide ? Math.floor((width - 2.5 * rem) / 2) : width, 120),
      tag: tagOf(reader.language),
      textLang: reader.planLanguage,
    };
  }

  /** Loaded once the review is there. */
  #exports(
    shown: Shown,
    projects: readonly Project[],
    plan: Plan,
    reader: Reader,
  ): TemplateResult | typeof nothing {
    const part = saving(this);
    if (part === undefined) return nothing;
    if (part === 'failed') return notice(NOTICES[reader.language].failed, 'status');
    this.wear(part.exportStyles);
    return html`<div class="exports-place">${part.exports(this, shown, projects, plan, reader)}</div>`;
  }
}

/** What the review shows now. */
export type Shown =
  | { readonly kind: 'sheet'; readonly view: SheetView }
  | { readonly kind: 'overview'; readonly view: OverviewView };

declare global {
  interface HTMLElementTagNameMap {
    'project-review': ProjectReview;
  }
}
