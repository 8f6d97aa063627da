import {once} from '../localization/once.js';

/**
 * The number to call for an ambulance, by ISO 3166-1 country code. Only countries whose number differs from 112 and is
 * well established stand here; everywhere else 112 is shown.
 */
const numbers: Readonly<Record<string, string>> = {
  AU: '000',
  BR: '192',
  CA: '911',
  CN: '120',
  GB: '999',
  HK: '999',
  IE: '999',
  JP: '119',
  KR: '119',
  MX: '911',
  MY: '999',
  NZ: '111',
  PH: '911',
  SG: '995',
  TW: '119',
  US: '911',
};

/** The other members of the European Union, where 112 is the number by law. */
const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK';

/** Whether the number of a country is known, and 112 does not just stand in for it. */
export const knowsNumberOf = (country: string): boolean => country in numbers || union.includes(country);

/** A country as clinics write it, `" ca"` or `UK`, as its ISO 3166-1 code; `undefined` when it is none. */
export function countryOf(given: string): string | undefined {
  // Asked for again and again: no more of a long text is looked at.
  const code = given.slice(0, 20).trim().toUpperCase();
  if (code === 'UK') return 'GB';
  // `Intl` has names for the unknown and for the Union.
  if (!/^(?!ZZ|EU)[A-Z]{2}$/.test(code)) return undefined;
  return once(code, () => new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(code)) ? code : undefined;
}

/** The emergency number of a country, 112 where no other is known. Lower case is accepted. */
export function emergencyNumberOf(country: string | undefined): string {
  return numbers[country?.toUpperCase() ?? ''] ?? '112';
}
