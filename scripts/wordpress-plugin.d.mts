import type {Message} from './wordpress-words.mjs';

/** The installable file. */
export const zipFile: string;
/** Where the words for translators stand. */
export const templateFile: string;
/** Every file of the plugin as it is installed: contents by path, from the plugin's folder. */
export function pluginFiles(): Promise<Record<string, Buffer>>;
/** The words that the plugin's sources hold, for the template. */
export function pluginWords(): Message[];
/** Writes the zip; gives back what is in it. */
export function buildPlugin(): Promise<Record<string, Buffer>>;
