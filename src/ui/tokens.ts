import { css } from 'lit';

/**
 * Colours, type and space. A page may set any `--plan-*` property; without that, light and dark follow the
 * `color-scheme` of the page, so that a widget never turns dark on a page that stays light.
 *
 * Colours are those of the Digital Agency's design tokens where it has them.
 */
export const tokens = css`
  :host {
    --_ink: var(--plan-ink, #1a1a1a);
    --_ink-2: var(--plan-ink-2, #4d4d4d);
    --_muted: var(--plan-muted, #666666);
    --_edge: var(--plan-edge, #949494);
    --_rule: var(--plan-rule, #cccccc);
    --_head: var(--plan-head, #e6e6e6);
    --_wash: var(--plan-wash, #f5f7fb);
    --_surface: var(--plan-surface, #ffffff);
    --_value: var(--plan-value, #0017c1);
    --_track: var(--plan-track, #d9e6ff);
    --_behind: var(--plan-behind, #fb5b01);
    --_behind-text: var(--plan-behind-text, #c74700);
    --_nodata: var(--plan-nodata, #767676);
    --_focus: var(--plan-focus, #ffd43d);
    --_focus-line: #000000;

    --_t-1: var(--plan-text-caption, 0.875rem);
    --_t-2: var(--plan-text-body, 1rem);
    --_t-3: var(--plan-text-item, 1.125rem);
    --_t-4: var(--plan-text-section, 1.375rem);
    --_t-5: var(--plan-text-title, 1.75rem);
    --_t-6: var(--plan-text-figure, 2.5rem);
    --_font: var(
      --plan-font,
      'Noto Sans JP',
      'Noto Sans CJK JP',
      'Hiragino Sans',
      'BIZ UDPGothic',
      'Yu Gothic UI',
      Meiryo,
      system-ui,
      sans-serif
    );
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--plan-ink, light-dark(#1a1a1a, #f2f2f2));
      --_ink-2: var(--plan-ink-2, light-dark(#4d4d4d, #cccccc));
      --_muted: var(--plan-muted, light-dark(#666666, #b3b3b3));
      --_edge: var(--plan-edge, #949494);
      --_rule: var(--plan-rule, light-dark(#cccccc, #4d4d4d));
      --_head: var(--plan-head, light-dark(#e6e6e6, #333333));
      --_wash: var(--plan-wash, light-dark(#f5f7fb, #252830));
      --_surface: var(--plan-surface, light-dark(#ffffff, #1a1a1a));
      --_value: var(--plan-value, light-dark(#0017c1, #9db7f9));
      --_track: var(--plan-track, light-dark(#d9e6ff, #1f2b57));
      --_behind: var(--plan-behind, light-dark(#fb5b01, #ff8d44));
      --_behind-text: var(--plan-behind-text, light-dark(#c74700, #ffa66d));
      --_nodata: var(--plan-nodata, light-dark(#767676, #949494));
      --_focus-line: light-dark(#000000, #ffffff);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_focus-line: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: only light;
      --_t-1: 8.5pt;
      --_t-2: 10pt;
      --_t-3: 11pt;
      --_t-4: 13pt;
      --_t-5: 17pt;
      --_t-6: 22pt;
    }
  }
`;
