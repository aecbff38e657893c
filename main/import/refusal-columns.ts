import { foldColumnName } from './column-synonyms.ts';
import { saysNo, saysYes } from './contact-cells.ts';
import type { MarkName } from './contact-marks.ts';

/** What a column is called that says who refused, folded: "Opted out of email: Newsletter", "E-Mails nicht zulassen". */
const refusing =
  /optout|optedout|unsub|^donot|^nomore|notallow|nichtzulassen|nichterlaub|nepasautoriser|nopermitir|nonconsentire|niettoestaan|abmeld|abgemeld|abbestell|desabonn|desinscri|afgemeld|uitgeschreven|maildeaktiv|blacklist|denylist|suppress|(mail|newsletter)sperre/;
/** Of advertising on every channel. */
const everything = /werbesperre|werbeverbot|werbewiderspruch|keinewerbung|robinsonlist/;
const calls = /phone|telefon|tele|call|anruf|appel|llamad|chiamat|bellen/;
/** Of channels that no file is asked about. "Do not mail" is said of letters. */
const others = /sms|text|whatsapp|push|fax|post(?!aelettronica)|brief|letter(?<!newsletter)|^donot.*(?<!e)mails?$/;

/**
 * Which refusal a column tells of that asks for yes or no, whatever CRM made up its name; null: none. Why somebody
 * refused, and by which letter, is no such answer.
 */
export function refusalNamed(column: string, cells: readonly string[]): MarkName | null {
  if (cells.length === 0 || !cells.every((cell) => saysYes(cell) || saysNo(cell))) return null;
  const name = foldColumnName(column);
  if (everything.test(name)) return 'doNotContact';
  if (!refusing.test(name) || others.test(name)) return null;
  return calls.test(name) ? 'doNotCall' : 'unsubscribed';
}
