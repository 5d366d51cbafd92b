/** A term with what is said of it. */
export interface RowView {
  readonly term: string;
  readonly isCityTerm: boolean;
  readonly entries: readonly EntryView[];
  readonly markers: readonly string[];
}

export interface EntryView {
  /** Number, kind or the item that it belongs to. */
  readonly lead?: string;
  /** The item that it belongs to, which a reader can select; in the place of `lead`. */
  readonly item?: RefView;
  /** Words of the plan, or of its editor. */
  readonly title?: string;
  /** Whether the title is ours, as where the document has none yet. */
  readonly isOurs?: boolean;
  readonly href?: string;
  /** A gist below a title; without a title, our words for nothing being there. */
  readonly text?: string;
  readonly remarks?: readonly string[];
  readonly links?: LinksView;
  readonly markers: readonly string[];
}

/** An item that a reader can select for all widgets of the plan. */
export interface RefView {
  readonly id: string;
  readonly label: string;
}

/** What a statement has to do with other records. */
export interface LinksView {
  readonly label: string;
  /** What is inferred opens only when asked for. */
  readonly isInferred: boolean;
  readonly groups: readonly LinkGroupView[];
}

/** Links of one kind, as far as one and the same reason goes. */
export interface LinkGroupView {
  /** Its relation to them, as 対応する方針. */
  readonly term: string;
  /** Whose words it is: 市の記載, or 推定 and how sure. */
  readonly basis: string;
  readonly isInferred: boolean;
  readonly refs: readonly (RefView & { readonly isItem: boolean })[];
  readonly reason?: string;
  readonly markers: readonly string[];
}

export const row = (term: string, entries: readonly EntryView[], isCityTerm = false): RowView => ({
  term,
  isCityTerm,
  entries,
  markers: [],
});

/** A row on something that the document does not speak of: named in one line with the others, see `absent`. */
export const absentRow = (term: string): RowView => row(term, []);
