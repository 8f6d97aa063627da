import type {Message} from './wordpress-words.mjs';

/** A plugin that is built. */
export type Plugin = 'massage-elements' | 'massage-elements-text';
/** The installable files: their greatest size in bytes, and what each may hold. */
export const zips: Readonly<Record<Plugin, {readonly file: string; readonly limit: number; readonly holds: RegExp}>>;
/** Where the words for translators stand. */
export const templateFile: string;
/** Every file of the plugin as it is installed: contents by path, from the plugin's folder. */
export function pluginFiles(): Promise<Record<string, Buffer>>;
/** The words that the plugin's sources hold, for the template. */
export function pluginWords(): Message[];
/** Every file of the add-on as it is installed. */
export function textFiles(): Promise<Record<string, Buffer>>;
/** Packs a plugin; throws where a file does not belong in it, or where it is too large. */
export function pack(plugin: Plugin, files: Readonly<Record<string, Uint8Array>>): Uint8Array;
/** Writes the zips; gives back what is in each. */
export function buildPlugins(): Promise<Record<Plugin, Record<string, Buffer>>>;
