import { css } from 'lit';

/** A source has no look: it neither makes a box nor changes the text around its widgets. */
export const styles = css`
  :host {
    display: contents;
  }
`;
