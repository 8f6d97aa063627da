export interface Trace {
  readonly kind: string;
  readonly what: string;
  readonly value: string;
  readonly frame?: string;
}
export interface Judged extends Trace {
  readonly why: 'carries' | 'depends' | 'unreadable' | 'same' | 'idle' | 'restless';
  readonly word?: string;
  readonly times: number;
}
export class Words {
  constructor(words: Iterable<string>, names?: Iterable<string>);
  in(text: string): string | undefined;
  without(text: string): Words;
  get size(): number;
}
export function judge(
  visits: Readonly<Record<'idle' | 'first' | 'again' | 'others' | 'full', readonly Trace[]>>,
  answers: Words,
): {readonly found: readonly Judged[]; readonly reactions: readonly Judged[]; readonly own: readonly Judged[]};
