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

/** The emergency number of a country, 112 where no other is known. Lower case is accepted. */
export function emergencyNumberOf(country: string | undefined): string {
  return numbers[country?.toUpperCase() ?? ''] ?? '112';
}
