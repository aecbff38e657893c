/** Languages in which CRMs name countries often enough to be recognised. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv'] as const;

/** ISO 3166 codes of the EU, the EEA and the United Kingdom, where the same rules of consent hold. */
export const europe: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB'.split(' '),
);

const commonNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  us: 'US',
  'the netherlands': 'NL',
  vietnam: 'VN',
  'viet nam': 'VN',
  'south korea': 'KR',
  korea: 'KR',
  'russian federation': 'RU',
  uae: 'AE',
  'ivory coast': 'CI',
};

/** Codes that stand for themselves: "FX" and "DD", say, are old names of France and Germany. */
function regionCodes(): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
}

let namesToCodes: ReadonlyMap<string, string> | null = null;

function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>(Object.entries(commonNames));
  const codes = regionCodes();
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name !== undefined) names.set(name.toLowerCase(), code);
    }
  }
  return names;
}

function codeOfName(written: string): string | undefined {
  namesToCodes ??= readNames();
  return namesToCodes.get(written.trim().toLowerCase());
}

/** Whether a text is the name of a country; two letters alone could be a state just as well. */
export function isCountryName(written: string): boolean {
  return codeOfName(written) !== undefined;
}

function hasName(code: string): boolean {
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

/** ISO 3166 code of a country as a source wrote it ("Croatia", "HR", "Kroatien"); null when it is not recognised. */
export function countryCode(written: string | null): string | null {
  if (written === null) return null;
  const byName = codeOfName(written);
  if (byName !== undefined) return byName;
  const code = written.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) && hasName(code) ? code : null;
}
