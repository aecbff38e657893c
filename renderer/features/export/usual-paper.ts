import type { Paper } from '../../../shared/contract/print-contract.ts';

/** Where Letter is what printers hold; everywhere else it is A4. From Unicode CLDR, "measurementData/paperSize". */
const letterCountries: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper that is usual where a language tag such as `en-US` or `de` comes from. */
export function usualPaper(language: string): Paper {
  const { region } = new Intl.Locale(language).maximize();
  return region !== undefined && letterCountries.has(region) ? 'letter' : 'a4';
}
