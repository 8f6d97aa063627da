/** A goal and whether it is reached. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly reached: boolean;
}
/** What a value was over the rounds. */
export interface Spread {
  readonly median: number;
  readonly q1: number;
  readonly q3: number;
}
/** What was measured of one candidate; times in ms, heap in bytes. */
export interface Figures {
  readonly title: string;
  readonly version: string;
  readonly lacks: string;
  readonly bytes: number;
  readonly requests: number;
  readonly ready: Spread;
  /** Where a question can be answered later than the first control can be used. */
  readonly answerable?: Spread;
  readonly mainThread: Spread;
  readonly longTasks: Spread;
  readonly shift: Spread;
  readonly heap: Spread;
}
/** When and on what a section was measured. */
export interface Circumstances {
  readonly date: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly system: string;
    readonly node: string;
    readonly chromium: string;
  };
  readonly rounds?: number;
}
interface Comparison extends Circumstances {
  readonly figures: Readonly<Record<string, Figures>>;
}
/** bench/results/latest.json */
export interface Result {
  readonly preliminary?: string;
  readonly sections: {
    readonly forms?: Comparison;
    readonly cards?: Comparison;
    readonly many?: Circumstances;
    readonly micro?: Circumstances & {readonly records: number[]; readonly tasks: readonly {name: string; times: number[]}[]};
  };
}
export function goals(result: Result): Goal[];
export function report(result: Result, verdicts?: Goal[]): string;
export const marks: readonly [string, string];
export function intoPage(page: string, markdown: string): string;
