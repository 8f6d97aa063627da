import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: {
    name: '@storybook/web-components-vite',
    options: {builder: {viteConfigPath: fileURLToPath(new URL('vite.config.ts', import.meta.url))}},
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};
export default config;
