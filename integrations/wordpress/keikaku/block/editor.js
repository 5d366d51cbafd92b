/**
 * The block in the editor: asks for a widget, a plan and what of it to show, and shows the widget itself.
 *
 * Saves a plain link, from which the library can make the widget too, so that the page stays readable without the
 * plugin, and nobody needs the right to write unknown elements.
 */
(function (wp, elements) {
  const { createElement: h, Fragment, useEffect, useState } = wp.element;
  const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = wp.blockEditor;
  const { Button, ComboboxControl, Disabled, PanelBody, Placeholder, SelectControl, TextControl } =
    wp.components;
  const { __ } = wp.i18n;

  const widgetNames = {
    'kpi-gauge': __('One indicator', 'keikaku'),
    'kpi-board': __('All indicators', 'keikaku'),
    'policy-tree': __('Tree of policies', 'keikaku'),
    'progress-table': __('Yearly progress table', 'keikaku'),
    'plan-summary': __('Summary of the plan', 'keikaku'),
    'plan-diff': __('Two editions compared', 'keikaku'),
    'plan-timeline': __('Timeline', 'keikaku'),
    'project-review': __('Evaluation of projects', 'keikaku'),
    'issue-map': __('Issues and answers', 'keikaku'),
    'actor-matrix': __('Who does what', 'keikaku'),
  };

  const settingNames = {
    kpi: __('Indicator', 'keikaku'),
    item: __('Policy or project', 'keikaku'),
    year: __('Fiscal year', 'keikaku'),
    view: __('Form', 'keikaku'),
    from: __('Address of the older plan', 'keikaku'),
    lang: __('Language of the words', 'keikaku'),
  };

  const languages = { ja: '日本語', 'ja-simple': 'やさしい日本語', en: 'English' };

  /** What an author is asked for one by one; the rest is `src`, which all have, or is for pages written by hand. */
  const settingsOf = (widget) => Object.keys(settingNames).filter((name) => name in (elements[widget] ?? {}));

  const given = ({ widget, settings }) =>
    Object.fromEntries(
      settingsOf(widget).flatMap((name) => (settings[name] ? [[name, settings[name]]] : [])),
    );

  const fileName = (address) => {
    const name = address.split(/[?#]/u)[0].split('/').pop();
    try {
      return decodeURIComponent(name);
    } catch {
      return name;
    }
  };

  function link(attributes) {
    const { widget, src, fallback } = attributes;
    const fragment = new URLSearchParams({ 'plan-widget': widget, ...given(attributes) });
    return h('a', { href: `${src.split('#')[0]}#${fragment}` }, fallback || fileName(src) || src);
  }

  const plain = (text) =>
    typeof text === 'string' ? text : (text?.ja ?? Object.values(text ?? {})[0] ?? '');

  const choices = (records = []) =>
    records.map(({ id, title, name }) => ({ value: id, label: `${plain(title ?? name) || id}（${id}）` }));

  /** What can be chosen in a plan; nothing where it cannot be read here, and then ids are typed. */
  function usePlan(src) {
    const [plan, setPlan] = useState({});
    useEffect(() => {
      const stop = new AbortController();
      setPlan({});
      if (src !== '')
        fetch(src, { signal: stop.signal })
          .then((answer) => answer.json())
          .then(({ indicators, items, projects }) =>
            setPlan({ kpi: choices(indicators), item: [...choices(items), ...choices(projects)] }),
          )
          .catch(() => undefined);
      return () => stop.abort();
    }, [src]);
    return plan;
  }

  /** An address is used when it is whole: on Enter, or when the place is left. */
  function Address({ label, help, value, onChange }) {
    const [typed, setTyped] = useState(value);
    useEffect(() => setTyped(value), [value]);
    const use = () => typed.trim() !== value && onChange(typed.trim());
    return h(
      Fragment,
      null,
      h(TextControl, {
        label,
        help,
        value: typed,
        onChange: setTyped,
        onBlur: use,
        onKeyDown: (event) => event.key === 'Enter' && use(),
      }),
      h(
        MediaUploadCheck,
        null,
        h(MediaUpload, {
          allowedTypes: ['application/json', 'text/csv'],
          onSelect: ({ url }) => onChange(url),
          render: ({ open }) =>
            h(
              'p',
              null,
              h(
                Button,
                { variant: 'secondary', onClick: open },
                __('Choose from the media library', 'keikaku'),
              ),
            ),
        }),
      ),
    );
  }

  function Setting({ name, kind, options, value, onChange }) {
    const label = settingNames[name];
    const unset = { value: '', label: __('As usual', 'keikaku') };
    if (name === 'from') return h(Address, { label, value, onChange });
    if (name === 'lang')
      return h(SelectControl, {
        label,
        value,
        onChange,
        options: [unset, ...Object.entries(languages).map(([tag, words]) => ({ value: tag, label: words }))],
      });
    if (Array.isArray(kind))
      return h(SelectControl, {
        label,
        value,
        onChange,
        options: [unset, ...kind.map((form) => ({ value: form, label: form }))],
      });
    if (options?.length > 0)
      return h(ComboboxControl, { label, value, options, onChange: (chosen) => onChange(chosen ?? '') });
    return h(TextControl, { label, value, onChange, type: kind === 'number' ? 'number' : 'text' });
  }

  const WidgetChoice = ({ widget, setAttributes }) =>
    h(SelectControl, {
      label: __('Widget', 'keikaku'),
      value: widget,
      onChange: (chosen) => setAttributes({ widget: chosen }),
      options: Object.keys(elements).map((tag) => ({
        value: tag,
        label: `${widgetNames[tag] ?? tag}（${tag}）`,
      })),
    });

  const PlanAddress = ({ src, setAttributes }) =>
    h(Address, {
      label: __('Address of the plan file', 'keikaku'),
      help: __('Begin with / or https://, or choose a JSON or CSV file.', 'keikaku'),
      value: src,
      onChange: (address) => setAttributes({ src: address }),
    });

  function Edit({ attributes, setAttributes }) {
    const { widget, src, settings, fallback } = attributes;
    const plan = usePlan(src);
    const told = given(attributes);
    const set = (name) => (value) => setAttributes({ settings: { ...settings, [name]: value } });
    const questions = settingsOf(widget).map((name) =>
      h(Setting, {
        key: name,
        name,
        kind: elements[widget][name],
        options: plan[name],
        value: settings[name] ?? '',
        onChange: set(name),
      }),
    );
    const isReady = src !== '' && (!('kpi' in (elements[widget] ?? {})) || told.kpi);
    return h(
      'div',
      useBlockProps(),
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: __('What is shown', 'keikaku') },
          h(WidgetChoice, { widget, setAttributes }),
          h(PlanAddress, { src, setAttributes }),
          questions,
          h(TextControl, {
            label: __('Words for readers without script', 'keikaku'),
            help: __('The figures in one sentence, for search engines and translators too.', 'keikaku'),
            value: fallback,
            onChange: (words) => setAttributes({ fallback: words }),
          }),
        ),
      ),
      isReady
        ? h(
            Disabled,
            null,
            h(widget, { key: JSON.stringify([widget, told]), src, ...told }, link(attributes)),
          )
        : h(
            Placeholder,
            { icon: 'chart-bar', label: __('City plan', 'keikaku'), isColumnLayout: true },
            h(WidgetChoice, { widget, setAttributes }),
            h(PlanAddress, { src, setAttributes }),
            questions.filter(({ key }) => key === 'kpi'),
          ),
    );
  }

  wp.blocks.registerBlockType('keikaku/widget', {
    edit: Edit,
    save: ({ attributes }) => (attributes.src === '' ? null : h('p', useBlockProps.save(), link(attributes))),
  });
})(window.wp, window.keikakuElements);
