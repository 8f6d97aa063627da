import type {Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import '../src/embed/massage-elements.js';

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

const preview: Preview = {
  tags: ['autodocs'],
  // A control is for what a story takes: attributes and custom properties.
  argTypesEnhancers: [
    ({argTypes}) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => [
          name,
          ['attributes', 'css custom properties'].includes(String(argType.table?.category))
            ? argType
            : {...argType, control: {disable: true}},
        ]),
      ),
  ],
  parameters: {
    a11y: {test: 'error'},
    options: {storySort: {order: ['Introduction', 'contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner']}},
    controls: {expanded: true, matchers: {color: /color$/i}},
  },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          {value: 'en', title: 'English'},
          {value: 'fr', title: 'Français'},
        ],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'mirror',
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {locale: 'en', scheme: 'light'},
  decorators: [
    (story, {globals}) => {
      document.documentElement.lang = String(globals['locale']);
      const dark = globals['scheme'] === 'dark';
      Object.assign(document.body.style, {
        colorScheme: dark ? 'dark' : 'light',
        backgroundColor: dark ? '#191a1c' : '#ffffff',
        color: dark ? '#eeeeee' : '#1d1d1f',
      });
      return story();
    },
  ],
};
export default preview;
