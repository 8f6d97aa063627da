export const assumptions: {
  pages: Record<string, number>;
  french: number;
  nextPage: number;
  comesAgain: number;
  daysBetween: number;
  halfLife: number;
  daysBetweenReleases: number;
  places: number;
  headers: number;
};
export const ways: Record<string, (tag: string, lang: string) => string>;
export const columns: string[];
export interface Figures {
  loads: Record<string, Record<string, string[]>>;
  bytes: Record<string, number>;
}
export function measure(): Promise<Figures>;
export function simulate(
  pages: Record<string, string[]>,
  bytes: Record<string, number>,
  forGood: (address: string) => boolean,
  views: number,
  seed?: number,
): {requests: number; unchanged: number; sent: number; passed: number; passedBytes: number; cached: number};
export function table(figures: Figures, views?: number): string;
export function assumed(): string;
export function written(text: string, figures: string): string;
