import type { Markup, Tag } from './markup.js';

/**
 * Markup of a widget as it is for readers whose browser runs no script: what only a script could do is gone, what
 * could only be opened by a script is open, and names that could be pressed are names.
 */
export function withoutScript(markup: readonly Markup[]): Markup[] {
  return markup.flatMap((one) => (typeof one === 'string' ? one : kept(one)));
}

function kept(tag: Tag): Markup[] {
  if (isControl(tag)) return [];
  const before = tag.children;
  const children = withoutScript(before);
  if (tag.name === 'details' && !children.some((one) => !isBlank(one) && !isNamed(one, 'summary'))) return [];
  // What held nothing but controls.
  if (before.some((one) => !isBlank(one)) && children.every(isBlank)) return [];
  if (tag.name === 'button' || isFragmentLink(tag)) return [{ ...name(tag), children }];
  return [{ ...tag, attributes: stillAttributes(tag), children }];
}

const CONTROLS = new Set(['select', 'input', 'textarea', 'label', 'fieldset', 'form']);
/** Classes of the library's own buttons that do something, and of what tells how to use them. */
const ACTING = new Set(['no-print', 'button', 'condition', 'facet', 'facets', 'exports', 'exports-place']);
/** What a button is for that shows nothing of the plan by itself. */
const DEEDS = ['data-remove', 'data-remove-all', 'data-deselect', 'data-view', 'data-facet', 'data-places'];

function isControl({ name, attributes }: Tag): boolean {
  if (CONTROLS.has(name) || classesOf(attributes).some((one) => ACTING.has(one))) return true;
  if (name !== 'button') return false;
  return (
    DEEDS.some((deed) => attributes.has(deed)) || /^(?:all|none)$/.test(attributes.get('data-open') ?? '')
  );
}

const classesOf = (attributes: Tag['attributes']): string[] => (attributes.get('class') ?? '').split(/\s+/);

/** Targets within a shadow tree are out of reach of an address. */
const isFragmentLink = ({ name, attributes }: Tag): boolean =>
  name === 'a' && (attributes.get('href')?.startsWith('#') ?? false);

/** Classes by which something looks as if it could be pressed. */
const DRESS = new Set(['', 'disclosure', 'link']);

/** What was pressed by its name is that name; what was pressed by a mark is an image with the name of the button. */
function name({ attributes }: Tag): Tag {
  const classes = ['still-name', ...classesOf(attributes)].filter((one) => !DRESS.has(one));
  const kept = ['lang', 'id', 'part', 'aria-label'].flatMap((key): [string, string][] => {
    const value = attributes.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  return {
    name: 'span',
    attributes: new Map([
      ['class', classes.join(' ')],
      ...(attributes.has('aria-label') ? ([['role', 'img']] as const) : []),
      ...kept,
    ]),
    children: [],
  };
}

/** Says of states that only a script changes, and keys that only a script hears. */
const LIVE = new Set([
  'aria-pressed',
  'aria-live',
  'aria-keyshortcuts',
  'aria-controls',
  'aria-expanded',
  'aria-activedescendant',
]);

function stillAttributes({ name, attributes }: Tag): Tag['attributes'] {
  const role = attributes.get('role');
  return new Map(
    [...attributes].flatMap(([key, value]): [string, string][] => {
      if (
        LIVE.has(key) ||
        key.startsWith('data-') ||
        (key === 'tabindex' && (value === '-1' || role === 'button'))
      )
        return [];
      if (key === 'hidden' && value === 'until-found') return [];
      if (key === 'role' && value === 'button') return attributes.has('aria-label') ? [['role', 'img']] : [];
      if (key === 'role' && value === 'status') return [];
      // On paper too, conditions are told in words where the controls are not there.
      if (key === 'class') return classTexts(value);
      if (key === 'focusable' && name === 'svg') return [];
      return [[key, value]];
    }),
  );
}

const classTexts = (value: string): [string, string][] => {
  const classes = value.split(/\s+/).filter((one) => one !== 'print-only' && one !== '');
  return classes.length === 0 ? [] : [['class', classes.join(' ')]];
};

const isBlank = (one: Markup): boolean => typeof one === 'string' && one.trim() === '';
const isNamed = (one: Markup, name: string): boolean => typeof one !== 'string' && one.name === name;
