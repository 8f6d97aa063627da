/** One message of gettext: `context` is '' where there is none. */
export interface Message {
  readonly context: string;
  readonly text: string;
  readonly translation: string;
  readonly files: readonly string[];
}
/** Finds the messages in sources, given by file name. */
export function template(sources: Readonly<Record<string, string>>): Message[];
/** Messages in the form of .po and .pot files. */
export function write(messages: readonly Message[]): string;
/** Reads a .po file. */
export function po(source: string): Message[];
/** Messages in gettext's binary form. */
export function mo(messages: readonly Message[]): Buffer;
