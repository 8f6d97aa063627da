import type {Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import {configure} from 'storybook/test';
import manifest from '../custom-elements.json' with {type: 'json'};
import '../src/embed/massage-elements.js';
import {asAttributes} from '../stories/support/args.js';
import {stage, toolbar} from '../stories/support/toolbar.js';
import documentation from './documentation.mdx';

/** What comes late on a slow machine is waited for. */
configure({asyncUtilTimeout: 10_000});

/**
 * The manifest as the documentation's tables need it: they keep one row a name, so that a part or slot would overwrite
 * the attribute of that name, and a property is told with its attribute.
 */
const documented = manifest.modules.map((module) => ({
  ...module,
  declarations: (module.declarations as Declaration[]).map((declaration) => ({
    ...declaration,
    members: declaration.members?.filter((member) => !member.attribute && !member.static),
    slots: declaration.slots?.map((slot) => ({...slot, name: slot.name ? `slot="${slot.name}"` : 'the default slot'})),
    cssParts: declaration.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})),
  })),
}));
interface Declaration {
  readonly members?: readonly {readonly attribute?: string; readonly static?: boolean}[];
  readonly slots?: readonly {readonly name: string}[];
  readonly cssParts?: readonly {readonly name: string}[];
}
setCustomElementsManifest({...manifest, modules: documented});

/** What a story takes, by its category in the manifest. */
const taken: readonly string[] = ['attributes', 'css custom properties'];

/** Widths to look at, from the narrowest phone to a wide window. */
const widths = [280, 320, 390, 600, 800, 1024, 1280, 1600];

const preview: Preview = {
  tags: ['autodocs'],
  // A control is for what a story takes: attributes and custom properties, which come first.
  argTypesEnhancers: [
    ({argTypes}) => {
      const rows = Object.entries(argTypes).map(([name, argType]) => {
        const rank = taken.indexOf(String(argType.table?.category));
        return {name, rank: rank < 0 ? taken.length : rank, argType: rank < 0 ? {...argType, control: {disable: true}} : argType};
      });
      return Object.fromEntries(rows.sort((one, other) => one.rank - other.rank).map(({name, argType}) => [name, argType]));
    },
  ],
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    viewport: {
      options: Object.fromEntries(
        widths.map((width) => [
          `w${width}`,
          {
            name: `${width} px`,
            styles: {width: `${width}px`, height: '100%'},
            type: width < 500 ? 'mobile' : width < 1024 ? 'tablet' : 'desktop',
          },
        ]),
      ),
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'contraindication-checker',
          'technique-explorer',
          'aftercare-card',
          'visit-planner',
          'Theme builder',
          'Snippet builder',
          'Toolbar',
          'Performance',
          'Knowledge, for review',
          'Pictures',
        ],
      },
    },
    controls: {expanded: true, matchers: {color: /color$/i}},
    docs: {page: documentation, toc: {headingSelector: 'h2', title: 'On this page'}},
  },
  ...toolbar,
  decorators: [
    (story, context) => {
      const direction = String(context.globals['direction']);
      const args = asAttributes(direction === 'auto' || context.args['dir'] ? context.args : {...context.args, dir: direction});
      return context.parameters['stage'] === false ? html`${story({args})}` : stage(story({args}), context.globals, context.viewMode);
    },
  ],
};
export default preview;
