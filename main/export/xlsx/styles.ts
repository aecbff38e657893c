import { severities } from '../../../shared/domain/severity.ts';
import { tokenColour } from '../../../shared/review/token-colour.ts';

/** The place of each style in `stylesXml`. The four verdicts come last, in their order. */
export const styles = {
  text: 0,
  header: 1,
  long: 2,
  whole: 3,
  share: 4,
  date: 5,
  fine: 6,
  caution: 7,
  'too-fast': 8,
  blocked: 9,
} as const;

const tokenOf = { fine: 'fine', caution: 'caution', 'too-fast': 'fast', blocked: 'blocked' } as const;
const argb = (token: string) => `FF${tokenColour(token).slice(1).toUpperCase()}`;
const solid = (token: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(token)}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (inner: string) => `<font>${inner}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;

const fonts = [
  font(''),
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  ...severities.map(
    (verdict) =>
      `<font><b/><sz val="11"/><color rgb="${argb(tokenOf[verdict])}"/><name val="Calibri"/><family val="2"/></font>`,
  ),
];
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('sunken'),
  ...severities.map((verdict) => solid(`${tokenOf[verdict]}-ground`)),
];
const top = '<alignment vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const cellStyles = [
  // Text, also of what looks like a number or a formula to whoever types in the cell afterwards.
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${wrapped}</xf>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${top}</xf>`,
  // Two decimals, with all of the number behind them.
  `<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  ...severities.map(
    (_, index) =>
      `<xf numFmtId="49" fontId="${2 + index}" fillId="${3 + index}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${top}</xf>`,
  ),
];

export const stylesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>' +
  `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
  `<fills count="${fills.length}">${fills.join('')}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${cellStyles.length}">${cellStyles.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
