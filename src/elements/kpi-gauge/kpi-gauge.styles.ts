import { css } from 'lit';

export const styles = css`
  /* Costs nothing out of sight; the margin leaves room for the ring of the focus. */
  :host {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 26rem;
    overflow-clip-margin: 1rem;
  }
  /* WebKit (2.50), which alone hangs punctuation, leaves blank what changes inside. */
  @supports (hanging-punctuation: first) {
    :host {
      content-visibility: visible;
    }
  }
  /* What waits for its turn is about as high as it will be. */
  slot:only-child {
    display: block;
    min-block-size: 26rem;
  }
  :host([view='card']) {
    contain-intrinsic-block-size: auto 18rem;
  }
  :host([view='inline']) slot:only-child {
    display: contents;
  }
  :host([view='inline']) {
    content-visibility: visible;
    display: inline;
    container: none;
    contain: none;
    background: none;
    writing-mode: inherit;
    text-orientation: inherit;
    font: inherit;
    color: inherit;
  }
  .inline b {
    white-space: nowrap;
  }
  .inline small {
    font-size: 0.875em;
    font-weight: 400;
    margin-inline-start: 0.1em;
  }
  article {
    border-block-start: 2px solid var(--_ink);
    padding-block: 0.5rem;
    max-inline-size: 32rem;
  }
  .current {
    border-block-start: 6px solid var(--_value);
    padding-block-start: calc(0.5rem - 4px);
  }
  h3 {
    margin-block-start: 2px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    margin-block-start: 0.75rem;
  }
  .top .picture {
    flex-basis: 100%;
    margin-block-start: 0.25rem;
  }
  .top--arc {
    display: grid;
    justify-items: center;
    gap: 0;
  }
  .top--arc .verdict {
    justify-self: start;
  }
  .top--arc .picture,
  .top--arc .figure {
    grid-area: 2 / 1;
  }
  /* The picture names what is missing. */
  .top--arc .figure--missing {
    position: absolute;
    clip-path: inset(50%);
  }
  .top--arc .figure {
    align-self: end;
    margin: 0;
    /* Above the two labels at the ends of the ring. */
    padding-block-end: calc(var(--_t-1) * 2.9);
  }
  .top .verdict {
    font-size: var(--_t-3);
    padding-block-end: 0.3rem;
  }
  .figure {
    margin-inline-start: auto;
    font-size: var(--_t-6);
    font-weight: 700;
    line-height: 1.15;
    font-feature-settings: 'palt';
    white-space: nowrap;
  }
  .figure small {
    margin-inline-start: 0.2em;
    font-size: var(--_t-2);
    font-weight: 400;
    color: var(--_muted);
  }
  .figure--words {
    font-size: var(--_t-4);
    white-space: normal;
  }
  .figure--missing span {
    font-size: var(--_t-4);
    font-weight: 400;
    color: var(--_muted);
  }

  .sentence {
    margin-block-start: 0.75rem;
  }
  .assigned {
    margin-block-start: 0.5rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_edge);
  }
  .meta {
    margin-block-start: 0.5rem;
  }
  .condition {
    margin-block-start: 0.25rem;
  }
  .condition b {
    color: var(--_ink);
  }
  .source {
    margin-block-start: 0.25rem;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5rem;
    margin-block-start: 0.25rem;
  }
  details[open] {
    flex-basis: 100%;
  }
  @media print {
    details:not([open]) {
      display: none;
    }
    article {
      break-inside: avoid;
    }
  }
`;
