// What a page can say to elements and style on them: as the custom elements manifest has it.

/** One line of a list; a part that is missing leaves no gap. */
const line = (...parts) => `- ${parts.filter((part) => part !== undefined && part !== '').join(' ')}`;

const typeOf = ({ type }) => type?.text;

const isPublic = ({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#');

const signatureOf = ({ name, parameters = [], ...method }) =>
  `${name}(${parameters.map((one) => `${one.name}: ${typeOf(one)}`).join(', ')}): ${typeOf(method.return ?? {})}`;

const fieldLine = ({ name, attribute, reflects, readonly, default: usual, ...field }) =>
  line(
    `\`${name}: ${typeOf(field) ?? 'unknown'}\``,
    usual === undefined ? undefined : `= \`${usual}\``,
    attribute === undefined ? undefined : `attribute \`${attribute}\``,
    reflects ? 'reflected' : undefined,
    readonly ? 'read only' : undefined,
  );

const named = (list, text = ({ name }) => `\`${name || '(default)'}\``) =>
  list.map((one) => line(text(one))).sort();

/** Headings of a declaration with the lines below each. */
const sections = (element) => ({
  Properties: element.members
    .filter((member) => member.kind === 'field' && !member.static && isPublic(member))
    .map(fieldLine)
    .sort(),
  Methods: named(
    element.members.filter((member) => member.kind === 'method' && !member.static && isPublic(member)),
    (method) => `\`${signatureOf(method)}\``,
  ),
  Events: named(element.events ?? [], ({ name, ...event }) => `\`${name}: ${typeOf(event)}\``),
  Slots: named(element.slots ?? []),
  Parts: named(element.cssParts ?? []),
  'Custom properties': named(element.cssProperties ?? []),
});

const elementText = (element) => [
  `## \`<${element.tagName}>\``,
  ...Object.entries(sections(element))
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([heading, lines]) => [`### ${heading}`, lines.join('\n')]),
];

/** @param manifest content of custom-elements.json */
export function elementsReport({ modules }) {
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return `${['# Elements', ...elements.flatMap(elementText)].join('\n\n')}\n`;
}
