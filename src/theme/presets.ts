import type {TokenName} from './tokens.js';

/** One value for light and dark pages, or one for each. */
export type PresetValue = string | {readonly light: string; readonly dark: string};

/** A look that a clinic can start from. */
export interface Preset {
  readonly label: string;
  readonly description: string;
  /** CSS values by custom property. What is not named keeps its default. */
  readonly values: Readonly<Partial<Record<TokenName, PresetValue>>>;
}

export type PresetName = 'calm' | 'clinical' | 'warm' | 'high-contrast';

/** Ready-made looks, the default first. `dist/themes/` is made from this list. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  calm: {
    label: 'Calm',
    description: 'The default: a quiet teal, soft corners, the page’s own font, text and background.',
    values: {
      '--massage-accent-color': '#1d6f72',
      '--massage-heading-font-weight': '650',
      '--massage-radius': '8px',
      '--massage-border-width': '1px',
      '--massage-space': '1',
    },
  },
  clinical: {
    label: 'Clinical',
    description: 'Crisp and compact, for physiotherapy and hospitals: a clear blue, nearly square corners, tighter spacing.',
    values: {
      '--massage-accent-color': {light: '#0b5cad', dark: '#7db8f5'},
      '--massage-surface-color': {light: '#ffffff', dark: '#10161d'},
      '--massage-text-color': {light: '#17212b', dark: '#e6edf3'},
      '--massage-border-color': {light: '#ccd6e0', dark: '#324252'},
      '--massage-heading-font-weight': '600',
      '--massage-radius': '3px',
      '--massage-space': '0.875',
      '--massage-padding': '20px',
    },
  },
  warm: {
    label: 'Warm',
    description: 'A spa’s warmth: terracotta on cream, serif headings, round buttons, more room.',
    values: {
      '--massage-accent-color': {light: '#a0472a', dark: '#eda582'},
      '--massage-surface-color': {light: '#fbf5ec', dark: '#221a16'},
      '--massage-text-color': {light: '#3a2a22', dark: '#f2e6da'},
      '--massage-heading-color': {light: '#5c2f1f', dark: '#f6d3bd'},
      '--massage-border-color': {light: '#e3d3c0', dark: '#4b3b31'},
      '--massage-heading-font-family': "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
      '--massage-heading-font-weight': '600',
      '--massage-radius': '14px',
      '--massage-control-radius': '24px',
      '--massage-space': '1.125',
      '--massage-padding': '24px',
    },
  },
  'high-contrast': {
    label: 'High contrast',
    description: 'Black and white with strong lines, for readers with low vision: all text at 7:1 or more.',
    values: {
      '--massage-accent-color': {light: '#00309c', dark: '#9cc9ff'},
      '--massage-focus-color': {light: '#000000', dark: '#ffe100'},
      '--massage-surface-color': {light: '#ffffff', dark: '#000000'},
      '--massage-text-color': {light: '#000000', dark: '#ffffff'},
      '--massage-border-color': {light: '#000000', dark: '#ffffff'},
      '--massage-emergency-color': {light: '#8c0000', dark: '#ff9d94'},
      '--massage-absolute-color': {light: '#8c0000', dark: '#ff9d94'},
      '--massage-clearance-color': {light: '#6b3f00', dark: '#ffc46b'},
      '--massage-local-color': {light: '#1f4666', dark: '#a9cdec'},
      '--massage-precaution-color': {light: '#1f5233', dark: '#a5dcb8'},
      '--massage-heading-font-weight': '750',
      '--massage-radius': '4px',
      '--massage-border-width': '2px',
      '--massage-padding': '20px',
    },
  },
};
