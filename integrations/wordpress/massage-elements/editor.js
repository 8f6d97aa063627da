/**
 * The blocks in the editor: sidebar, preview with the real element, notices, transforms. Written for the browser as it stands.
 * Attributes and names come from the server (window.massageElements), so that they are what the server accepts.
 *
 * License: GPL-2.0-or-later.
 */
(() => {
  'use strict';

  const {blocks, blockEditor, components, data, date, domReady, element, htmlEntities, i18n, plugins, shortcode} = window.wp;
  const site = window.massageElements;
  const {__, sprintf} = i18n;
  const h = element.createElement;
  const {InspectorControls, InspectorAdvancedControls, useBlockProps, useSetting, useSettings} = blockEditor;
  // Later versions of WordPress want these two said; earlier ones do not know them.
  const control = (type, props) => h(type, {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true, ...props});

  const knownLanguage = (tag) => {
    const parts = tag.toLowerCase().split('-');
    for (; parts.length; parts.pop()) if (site.content.tags[parts.join('-')]) return site.content.tags[parts.join('-')];
    return 'en';
  };
  const words = (text) => text.split(/\s+/).filter(Boolean);
  const languageOf = ({lang}) => lang || site.language;
  const textOf = (tag, attributes) => site.fallbacks[knownLanguage(languageOf(attributes))][tag][1];

  /** Help in a clinic's words; what is not here is not offered in the sidebar. */
  const labels = {
    topics: [__('Groups of questions', 'massage-elements'), __('Empty: all. Warning signs are always asked.', 'massage-elements')],
    'hide-topics': [__('Groups to leave out', 'massage-elements')],
    exclude: [__('Questions to leave out', 'massage-elements'), __('Begin to type a condition.', 'massage-elements')],
    scope: [__('How many questions', 'massage-elements')],
    layout: [__('Layout', 'massage-elements')],
    view: [__('Wording', 'massage-elements')],
    technique: [__('Kind of massage', 'massage-elements')],
    'auto-clear': [
      __('Clear after minutes', 'massage-elements'),
      __('For a tablet that visitors share. 0: never. The shortest is 2 minutes.', 'massage-elements'),
    ],
    show: [__('Show only', 'massage-elements'), __('Empty: all.', 'massage-elements')],
    hide: [__('Leave out', 'massage-elements')],
    goal: [__('Goal', 'massage-elements')],
    phase: [__('Phase of care', 'massage-elements')],
    regions: [__('Areas that were treated', 'massage-elements')],
    'open-part': [__('Opens with', 'massage-elements')],
    loading: [__('Loading', 'massage-elements')],
  };
  const choices = {
    'scope core': __('What clinics usually ask', 'massage-elements'),
    'scope full': __('All', 'massage-elements'),
    'layout page': __('One page', 'massage-elements'),
    'layout steps': __('Step by step', 'massage-elements'),
    'layout grid': __('Side by side', 'massage-elements'),
    'layout list': __('One below the other', 'massage-elements'),
    'layout card': __('Card, half a page', 'massage-elements'),
    'layout sheet': __('Handout, a whole page', 'massage-elements'),
    'view visitor': __('Plain words, for visitors', 'massage-elements'),
    'view professional': __('Terms of the field, for therapists', 'massage-elements'),
    'loading eager': __('At once', 'massage-elements'),
    'loading lazy': __('When it comes into view', 'massage-elements'),
    'open-part before-first': __('Before your first visit', 'massage-elements'),
    'open-part first-visit': __('Your first visit', 'massage-elements'),
    'open-part between': __('Between visits', 'massage-elements'),
  };
  /** What was entered: WordPress's filter for people who may not write HTML makes "&amp;" of their "&". */
  const entered = (text) => htmlEntities.decodeEntities(text || '');
  /** The same as massage_elements_link() and massage_elements_number() on the server. */
  function linkOf(link) {
    const scheme = /^([^/?#]*?):/.exec(link);
    if (scheme && !['https', 'http', 'tel', 'mailto'].includes(scheme[1].toLowerCase())) return '';
    return /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?!(?:html?|php|aspx?|pdf)\b)[a-z]{2,}(?:[/?#]|$))/i.test(link)
      ? `https://${link}`
      : link;
  }
  const numberOf = (number) => (/^[\d +*#().-]*\d[\d +*#().-]*$/.test(number) ? number : '');
  const usable = {link: linkOf, call: numberOf};

  /** Nothing that would change the address or the head of the editor's page, look for other blocks, or clear itself. */
  const notInPreview = ['for', 'hash', 'structured-data', 'auto-clear'];

  /** The names of the ids that an attribute accepts. */
  const namesOf = ({of}) => Object.assign({}, ...of.map((list) => site.names[list] || {}));

  function ContentControl({tag, name, rule, value, onChange}) {
    const [label, help] = labels[name];
    if (rule.kind === 'number')
      return control(components.TextControl, {
        label,
        help,
        type: 'number',
        min: rule.min,
        max: rule.max,
        value: String(value),
        onChange: (text) => onChange(Math.min(rule.max, Math.max(rule.min, parseInt(text, 10) || 0))),
      });
    if (rule.kind === 'choice' || rule.kind === 'id') {
      const names = rule.kind === 'id' ? namesOf(rule) : {};
      const ids =
        rule.kind === 'choice' ? rule.accepts : Object.keys(names).length ? Object.keys(names) : ['before-first', 'first-visit', 'between'];
      // Where nothing is set, some elements ask the visitor; the others do without.
      const asked = `${tag} ${name}` === 'aftercare-card technique' || tag === 'visit-planner';
      const empty =
        name === 'open-part'
          ? __('Everything open', 'massage-elements')
          : asked
            ? __('Visitors choose', 'massage-elements')
            : __('None', 'massage-elements');
      return control(components.SelectControl, {
        label,
        help,
        value,
        options: [
          ...(rule.kind === 'id' ? [{value: '', label: empty}] : []),
          ...ids.map((id) => ({value: id, label: names[id] || choices[`${name} ${id}`] || id})),
        ],
        onChange,
      });
    }
    const names = namesOf(rule);
    const ids = value.split(/[\s,]+/).filter(Boolean);
    const idOf = Object.fromEntries(Object.entries(names).map(([id, text]) => [text, id]));
    return h(
      components.BaseControl,
      {help, __nextHasNoMarginBottom: true, id: `massage-elements-${name}`},
      control(components.FormTokenField, {
        label,
        value: ids.map((id) => names[id] || id),
        suggestions: Object.values(names),
        maxSuggestions: 300,
        __experimentalExpandOnFocus: true,
        __experimentalShowHowTo: false,
        // What is no name of ours is not taken.
        onChange: (texts) =>
          onChange(
            texts
              .map((text) => idOf[text] || (names[text] ? text : ids.includes(text) ? text : ''))
              .filter(Boolean)
              .join(' '),
          ),
      }),
    );
  }

  /** Connects this block with the first block of another kind on the page. */
  function ConnectControl({attributes, setAttributes, to, label}) {
    const ids = (attributes.for || '').split(/\s+/).filter(Boolean);
    const id = `massage-${to}`;
    return control(components.ToggleControl, {
      label,
      checked: ids.includes(id),
      onChange: (on) => setAttributes({for: (on ? [...ids, id] : ids.filter((each) => each !== id)).join(' ')}),
    });
  }

  function ContentPanel({tag, attributes, setAttributes}) {
    const rules = site.elements[tag];
    const toggle = (property, label, help, on = true, off = false) =>
      control(components.ToggleControl, {
        label,
        help,
        checked: Boolean(attributes[property]),
        onChange: (checked) => setAttributes({[property]: checked ? on : off}),
      });
    return h(
      components.PanelBody,
      {title: __('Content', 'massage-elements'), className: 'massage-elements-side'},
      Object.keys(labels)
        .filter((name) => rules[name])
        .map((name) =>
          h(ContentControl, {
            key: name,
            tag,
            name,
            rule: rules[name],
            value: attributes[rules[name].property],
            onChange: (value) => setAttributes({[rules[name].property]: value}),
          }),
        ),
      tag === 'aftercare-card' &&
        h(ConnectControl, {
          attributes,
          setAttributes,
          to: 'technique-explorer',
          label: __('Follow “Kinds of massage” on this page', 'massage-elements'),
        }),
      tag !== 'contraindication-checker' &&
        h(ConnectControl, {
          attributes,
          setAttributes,
          to: 'contraindication-checker',
          label: __('Heed the answers to the health questions on this page', 'massage-elements'),
        }),
      tag === 'technique-explorer' &&
        h(
          element.Fragment,
          null,
          toggle(
            'hash',
            __('Each kind has its own address', 'massage-elements'),
            __('So that you can link to it.', 'massage-elements'),
            'technique',
            '',
          ),
          toggle(
            'structuredData',
            __('Describe the kinds to search engines', 'massage-elements'),
            __('Once on a site is enough.', 'massage-elements'),
          ),
        ),
    );
  }

  function LanguagePanel({attributes, setAttributes}) {
    const known = site.content.languages;
    const ids = words(attributes.languages);
    const own = attributes.lang && !known[attributes.lang] ? [{value: attributes.lang, label: attributes.lang}] : [];
    return h(
      components.PanelBody,
      {title: __('Language and region', 'massage-elements'), initialOpen: false, className: 'massage-elements-side'},
      control(components.SelectControl, {
        label: __('Language', 'massage-elements'),
        value: attributes.lang,
        options: [
          {value: '', label: __('The language of the page', 'massage-elements')},
          ...Object.entries(known).map(([value, {name}]) => ({value, label: name})),
          ...own,
        ],
        onChange: (lang) => setAttributes({lang}),
      }),
      control(components.ToggleControl, {
        label: __('Let visitors switch the language', 'massage-elements'),
        checked: ids.length > 1,
        onChange: (on) => setAttributes({languages: on ? Object.keys(known).join(' ') : ''}),
      }),
      ids.length > 1 &&
        Object.entries(known).map(([id, {name}]) =>
          control(components.CheckboxControl, {
            key: id,
            label: name,
            checked: ids.includes(id),
            // A switch has two at least.
            disabled: ids.length < 3 && ids.includes(id),
            onChange: (on) => setAttributes({languages: (on ? [...ids, id] : ids.filter((each) => each !== id)).join(' ')}),
          }),
        ),
      control(components.SelectControl, {
        label: __('Country', 'massage-elements'),
        help: __('Decides which emergency number is shown.', 'massage-elements'),
        value: attributes.country,
        options: [
          {value: '', label: __('As in the settings', 'massage-elements')},
          ...Object.entries(site.names.countries).map(([value, label]) => ({value, label})),
        ],
        onChange: (country) => setAttributes({country}),
      }),
    );
  }

  function ClinicPanel({attributes, setAttributes}) {
    const field = (property, label, problem = () => '') => {
      const value = entered(attributes[property]);
      return control(components.TextControl, {
        label,
        help: value && problem(value),
        placeholder: site.clinic[property] || '',
        value,
        onChange: (text) => setAttributes({[property]: text}),
      });
    };
    return h(
      components.PanelBody,
      {title: __('Clinic', 'massage-elements'), initialOpen: false, className: 'massage-elements-side'},
      h('p', null, __('Fill in only what is different here.', 'massage-elements')),
      field('clinicName', __('Name', 'massage-elements')),
      field('phone', __('Phone', 'massage-elements')),
      field('bookingHref', __('Booking link', 'massage-elements'), (link) =>
        linkOf(link.trim())
          ? ''
          : __(
              'Not used: it has to begin with https:, http:, tel: or mailto:, or be a page of this site such as /book.',
              'massage-elements',
            ),
      ),
      field('emergencyNumber', __('Emergency number', 'massage-elements'), (number) =>
        numberOf(number.trim()) ? '' : __('Not used: it has to be a number such as 911.', 'massage-elements'),
      ),
      site.settings && h('p', null, h('a', {href: site.settings}, __('Settings for the whole site', 'massage-elements'))),
    );
  }

  function usePalette() {
    const setting = useSettings ? useSettings('color.palette')[0] : useSetting('color.palette');
    return setting || [];
  }
  const colorOf = (value, palette) => {
    const named = palette.find(({slug}) => slug === value);
    return named ? named.color : value || undefined;
  };

  function LookPanel({attributes, setAttributes, background, text}) {
    const palette = usePalette();
    return h(
      components.PanelBody,
      {title: __('Look', 'massage-elements'), initialOpen: false, className: 'massage-elements-side'},
      h(
        components.BaseControl,
        {
          id: 'massage-elements-accent',
          __nextHasNoMarginBottom: true,
          help: __('Colour of buttons, links and what is chosen. Empty: as in the settings.', 'massage-elements'),
        },
        h(components.BaseControl.VisualLabel, null, __('Accent colour', 'massage-elements')),
        h(components.ColorPalette, {
          colors: palette,
          value: colorOf(attributes.accentColor, palette),
          onChange: (color) => {
            const named = palette.find((each) => each.color === color);
            setAttributes({accentColor: named ? named.slug : color || ''});
          },
        }),
      ),
      h(
        'p',
        null,
        __(
          'Text and lines stay readable with any accent: where it has too little contrast, a darker or lighter shade of it is used.',
          'massage-elements',
        ),
      ),
      h(blockEditor.ContrastChecker, {backgroundColor: background, textColor: text, isLargeText: false}),
      h(
        'p',
        {className: 'massage-elements-hint'},
        __('Background, text colour, size of the text and spacing are in the panels that WordPress gives every block.', 'massage-elements'),
      ),
    );
  }

  function AdvancedControls({tag, attributes, setAttributes}) {
    return h(
      InspectorAdvancedControls,
      null,
      control(components.SelectControl, {
        label: __('Level of the heading', 'massage-elements'),
        help: __('One more than the heading above the block.', 'massage-elements'),
        value: String(attributes.headingLevel),
        options: [1, 2, 3, 4, 5, 6].map((level) => ({value: String(level), label: `H${level}`})),
        onChange: (level) => setAttributes({headingLevel: parseInt(level, 10)}),
      }),
      control(components.TextareaControl, {
        label: __('Text without the block', 'massage-elements'),
        help: __('Shown until the block is ready, where scripts are off, and when the plugin is off. Plain text.', 'massage-elements'),
        value: attributes.fallback,
        placeholder: textOf(tag, attributes),
        onChange: (fallback) => setAttributes({fallback}),
      }),
      control(components.TextControl, {
        label: __('HTML id', 'massage-elements'),
        help: __('Letters, digits and hyphens, to link to the block.', 'massage-elements'),
        value: attributes.elementId,
        onChange: (elementId) => setAttributes({elementId: elementId.replace(/[^\w-]/g, '')}),
      }),
    );
  }

  /** What an editor should know before visitors do, about the languages that visitors can read a block in. */
  function noticesOf(attributes) {
    const {contentReviewDue, languages} = site.content;
    const notices = [];
    const spoken = [...new Set([languageOf(attributes), ...words(attributes.languages)])];
    const knows = (language) => knownLanguage(language).split('-')[0] === language.toLowerCase().split('-')[0];
    const translated = spoken.filter((language) => knows(language) && languages[knownLanguage(language)].reviewed === 'machine');
    if (new Date() > new Date(`${contentReviewDue}T23:59:59Z`))
      notices.push(
        sprintf(
          /* translators: %s: date. */
          __(
            'This content was to be checked again by %s. Please update the plugin, or have a clinician look through it.',
            'massage-elements',
          ),
          date.dateI18n(
            date.__experimentalGetSettings ? date.__experimentalGetSettings().formats.date : date.getSettings().formats.date,
            `${contentReviewDue}T12:00:00Z`,
          ),
        ),
      );
    for (const language of spoken.filter((each) => !knows(each)))
      notices.push(
        sprintf(
          /* translators: %s: language tag. */
          __('This block does not know the language %s yet. Visitors see English.', 'massage-elements'),
          language,
        ),
      );
    if (translated.length)
      notices.push(
        sprintf(
          /* translators: %s: names of languages. */
          __(
            'A machine translated this block into %s and no person has reviewed it yet. Please read it before you publish. Visitors are told too.',
            'massage-elements',
          ),
          [...new Set(translated.map((language) => languages[knownLanguage(language)].name))].join(', '),
        ),
      );
    return notices;
  }

  const Notices = ({notices}) =>
    notices.length
      ? h(
          'div',
          {className: 'massage-elements-note'},
          notices.map((text) => h(components.Notice, {key: text, status: 'warning', isDismissible: false}, text)),
        )
      : null;

  /** The notices of all blocks of a post, for whoever is about to publish it. */
  function BeforePublishing({Panel}) {
    const notices = data.useSelect((select) => {
      const {getClientIdsWithDescendants, getBlock} = select('core/block-editor');
      const own = getClientIdsWithDescendants()
        .map(getBlock)
        .filter((block) => block && block.name.startsWith(nameOf('')));
      return [...new Set(own.flatMap(({attributes}) => noticesOf(attributes)))].join('\n');
    }, []);
    return notices
      ? h(Panel, {title: __('Massage Elements', 'massage-elements'), initialOpen: true}, h(Notices, {notices: notices.split('\n')}))
      : null;
  }
  // Where posts are published: that part of the editor comes after this script, and not in every editor.
  domReady(() => {
    const Panel = [window.wp.editor, window.wp.editPost].map((part) => part && part.PluginPrePublishPanel).find(Boolean);
    if (Panel) plugins.registerPlugin('massage-elements', {render: () => h(BeforePublishing, {Panel})});
  });

  const preset = (value, kind) => {
    const match = /^var:preset\|([a-z-]+)\|(.+)$/.exec(value || '');
    return match ? `var(--wp--preset--${match[1]}--${match[2]})` : kind ? `var(--wp--preset--${kind}--${value})` : value;
  };

  /** The Look as custom properties: the same as massage_elements_look() on the server. */
  function lookOf(attributes, palette) {
    const {style = {}, backgroundColor, textColor, fontSize} = attributes;
    const {color = {}, spacing = {}, typography = {}} = style;
    const surface = backgroundColor ? preset(backgroundColor, 'color') : preset(color.background);
    const {padding, margin = {}} = spacing;
    const box =
      padding &&
      (typeof padding === 'string'
        ? preset(padding)
        : ['top', 'right', 'bottom', 'left'].map((side) => preset(padding[side]) || '0').join(' '));
    const own = colorOf(attributes.accentColor, palette);
    const common = Object.entries(site.look).map(([property, value]) => [
      property,
      colorOf(value.replace(/^var\(--wp--preset--color--(.*)\)$/, '$1'), palette),
    ]);
    return {
      ...Object.fromEntries(common),
      ...(own ? {'--massage-accent-color': own} : {}),
      '--massage-surface-color': surface,
      '--massage-text-color': textColor ? preset(textColor, 'color') : preset(color.text),
      '--massage-padding': box || (surface ? '1.25em' : undefined),
      '--massage-font-size': fontSize ? preset(fontSize, 'font-size') : preset(typography.fontSize),
      marginBlockStart: preset(margin.top),
      marginBlockEnd: preset(margin.bottom),
    };
  }

  /** The element's attributes in the preview. */
  function previewOf(tag, attributes) {
    const given = {lang: languageOf(attributes)};
    for (const [name, rule] of Object.entries(site.elements[tag])) {
      const own = attributes[rule.property];
      const value = (typeof own === 'string' ? (usable[rule.kind] || String)(entered(own).trim()) : own) || site.clinic[rule.property];
      if (value && !notInPreview.includes(name)) given[name] = value === true ? '' : String(value);
    }
    // As on the page: a language of another country does not move the clinic.
    const region = /-([a-z]{2})(?=-|$)/i.exec(given.lang);
    if (site.country && !given.country && (!region || region[1].toUpperCase() !== site.country)) given.country = site.country;
    return given;
  }

  /**
   * The element, asleep until its block is selected: the first click selects the block, as with any other. The text in it
   * shows in small previews, where no script runs.
   */
  function Preview({tag, attributes, isSelected}) {
    const ref = element.useRef();
    element.useEffect(() => {
      const node = ref.current;
      // What is typed, pasted or dragged in the preview is no command to the editor, which would replace the block with it.
      const keep = (event) => event.stopPropagation();
      const kept = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'dragstart', 'drop'];
      const stay = (event) => {
        if (event.composedPath().some((each) => each.localName === 'a')) event.preventDefault();
      };
      kept.forEach((type) => node.addEventListener(type, keep));
      node.addEventListener('click', stay);
      return () => {
        kept.forEach((type) => node.removeEventListener(type, keep));
        node.removeEventListener('click', stay);
      };
    }, []);
    element.useEffect(() => {
      ref.current.toggleAttribute('inert', !isSelected);
    }, [isSelected]);
    return h(
      'div',
      {ref, className: 'massage-elements-preview'},
      h(tag, previewOf(tag, attributes), h('p', null, attributes.fallback || textOf(tag, attributes))),
    );
  }

  function edit(tag) {
    return function Edit(props) {
      const {attributes, setAttributes, isSelected} = props;
      const palette = usePalette();
      const language = languageOf(attributes);
      const {__unstableMarkNextChangeAsNotPersistent: quietly} = data.useDispatch('core/block-editor');
      // The text for a site where the plugin is off goes into the post with the block, and follows the block's language.
      element.useEffect(() => {
        const ours = Object.values(site.fallbacks).map((texts) => texts[tag][1]);
        const text = textOf(tag, attributes);
        if ((!attributes.fallback || ours.includes(attributes.fallback)) && attributes.fallback !== text) {
          if (quietly) quietly();
          setAttributes({fallback: text});
        }
      }, [language]);
      const notices = noticesOf(attributes);
      const style = lookOf(attributes, palette);
      const colors = attributes.style && attributes.style.color ? attributes.style.color : {};
      return h(
        element.Fragment,
        null,
        h(
          InspectorControls,
          null,
          h(Notices, {notices}),
          h(ContentPanel, {tag, ...props}),
          h(LanguagePanel, props),
          h(ClinicPanel, props),
          h(LookPanel, {
            ...props,
            background: colorOf(attributes.backgroundColor, palette) || colors.background,
            text: colorOf(attributes.textColor, palette) || colors.text,
          }),
        ),
        h(AdvancedControls, {tag, attributes, setAttributes}),
        h(
          'div',
          useBlockProps({style, className: 'massage-elements'}),
          notices.map((text) => h('p', {key: text, className: 'massage-elements-warning'}, text)),
          h(Preview, {tag, attributes, isSelected}),
        ),
      );
    };
  }

  const nameOf = (tag) => `massage-elements/${tag}`;
  const codeOf = (tag) => tag.replaceAll('-', '_');

  /** Attributes of a shortcode as those of the block. */
  function fromShortcode(tag, {named, numeric}) {
    const given = {};
    for (const [name, rule] of Object.entries(site.elements[tag])) {
      const written = named[name] ?? (numeric.includes(name) ? 'true' : undefined);
      if (written === undefined) continue;
      const value = entered(written).trim();
      if (rule.kind === 'switch') given[rule.property] = ['true', '1', 'yes', 'on'].includes(value);
      else if (rule.kind === 'number') {
        if (/^\d+$/.test(value) && value >= rule.min && value <= rule.max) given[rule.property] = Number(value);
      } else if (rule.kind !== 'choice' || rule.accepts.includes(value)) given[rule.property] = value;
    }
    if (named.id) given.elementId = named.id;
    return given;
  }

  function toShortcode(tag, attributes) {
    const given = Object.entries(site.elements[tag]).flatMap(([name, rule]) => {
      const value = attributes[rule.property];
      const initial = blocks.getBlockType(nameOf(tag)).attributes[rule.property].default;
      // A shortcode's value cannot hold these characters.
      return value === undefined || value === initial ? [] : [`${name}="${String(value).replace(/["\[\]<>]/g, '')}"`];
    });
    if (attributes.elementId) given.push(`id="${attributes.elementId}"`);
    const own = attributes.fallback && attributes.fallback !== textOf(tag, attributes) ? attributes.fallback.replace(/[\[\]<>]/g, '') : '';
    return `[${[codeOf(tag), ...given].join(' ')}]${own ? `${own}[/${codeOf(tag)}]` : ''}`;
  }

  /** What a shortcode has no place for. */
  const looks = ['accentColor', 'backgroundColor', 'textColor', 'fontSize', 'style', 'align', 'className'];
  /** The shortcode, where the text is nothing else: the rest would be lost. */
  function onlyShortcode(code, text = '') {
    const found = shortcode.next(code, text.trim());
    return found && found.content === text.trim() ? found.shortcode : undefined;
  }

  const plain = (html) => new DOMParser().parseFromString(html || '', 'text/html').body.textContent.trim();

  for (const tag of Object.keys(site.elements)) {
    const code = codeOf(tag);
    const properties = Object.values(site.elements[tag]).map(({property}) => property);
    const fromMatch =
      (property) =>
      (_attributes, {shortcode: found}) =>
        property === 'fallback' ? plain(found.content) : fromShortcode(tag, found.attrs)[property];
    blocks.registerBlockType(nameOf(tag), {
      edit: edit(tag),
      save: ({attributes}) => (attributes.fallback ? h('p', useBlockProps.save(), attributes.fallback) : null),
      transforms: {
        from: [
          {
            type: 'shortcode',
            tag: code,
            // Those with a source would be looked for in the post's HTML.
            attributes: Object.fromEntries(
              [...properties, 'elementId', 'fallback'].map((property) => [property, {shortcode: fromMatch(property)}]),
            ),
          },
          {
            type: 'block',
            blocks: ['core/shortcode'],
            isMatch: ({text}) => Boolean(onlyShortcode(code, text)),
            transform: ({text}) => {
              const found = onlyShortcode(code, text);
              return blocks.createBlock(nameOf(tag), {...fromShortcode(tag, found.attrs), fallback: plain(found.content)});
            },
          },
        ],
        to: [
          {
            type: 'block',
            blocks: ['core/shortcode'],
            isMatch: (attributes) => !looks.some((property) => attributes[property]),
            transform: (attributes) => blocks.createBlock('core/shortcode', {text: toShortcode(tag, attributes)}),
          },
        ],
      },
    });
  }
})();
