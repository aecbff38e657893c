import { severities } from '../domain/severity.ts';
import { sayCount } from '../lib/count.ts';
import { printableText } from '../lib/printable-text.ts';
import { type Html, html, trusted } from './html.ts';
import { type Drawing, pictureWidth, planDrawing } from './plan-picture.ts';
import type { Review } from './review.ts';
import { tokenColour } from './token-colour.ts';
import { people, verdictWord } from './words.ts';

const margin = 34;
const headHeight = 88;
const longestTitle = 80;

const tokenOf = { fine: 'fine', caution: 'caution', 'too-fast': 'fast', blocked: 'blocked' } as const;

// Written out, for most viewers of pictures know neither custom properties nor oklch.
const colour = Object.fromEntries(
  ['raised', 'text', 'text-2', 'text-3', 'line-strong'].map((token) => [token, tokenColour(token)] as const),
);
const style = [
  'text{font:12.5px "Source Sans 3","Segoe UI","Helvetica Neue",Arial,sans-serif}',
  `text{fill:${colour['text-2']}}.title{font:24px Newsreader,Georgia,serif;fill:${colour['text']}}`,
  `.day{font-weight:600;fill:${colour['text']}}path{fill:none;stroke:${colour['line-strong']}}`,
  `.spread{stroke:${colour['text-3']};stroke-width:2.5;stroke-linecap:round}`,
  `.lead{stroke-dasharray:1.5 3;stroke:${colour['text-3']}}.today{stroke:${colour['text']}}`,
  ...severities.map((verdict) => `rect.${verdict}{fill:${tokenColour(`${tokenOf[verdict]}-solid`)}}`),
  'rect.fine{fill-opacity:.5}',
].join('');

/** The picture of a plan as a file of its own (SVG): its steps on their dates, each with the shares of its verdicts. */
export function printPlanPicture(review: Review): string {
  const drawing = planDrawing(review) ?? nothing;
  const height = headHeight + drawing.height + 8;
  const printed =
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}" viewBox="0 0 ${pictureWidth} ${height}" role="img"><title>${review.plan.name}</title><desc>${drawing.says}</desc><style>${trusted(style)}</style><rect width="${pictureWidth}" height="${height}" fill="${colour['raised'] ?? ''}"/>${head(review)}<g transform="translate(0 ${headHeight})">${drawing.body}</g></svg>
`.toString();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printableText(printed)}`;
}

const nothing: Drawing = {
  body: html`<text x="${margin}" y="20">Nobody is touched by this plan.</text>`,
  height: 40,
  says: 'Nobody is touched by this plan.',
};

function head(review: Review): Html {
  const { plan, verdicts, dates } = review;
  const { summary } = verdicts;
  const about = `${sayCount(verdicts.touches.length, 'touch', 'touches')} for ${people(summary.contacts)}, as of ${dates.moment(Date.parse(verdicts.now))}`;
  const legend = severities.map((verdict, index) => {
    const x = margin + index * 130;
    return html`<rect class="${verdict}" x="${x}" y="69" width="11" height="11" rx="1.5"/><text x="${x + 17}" y="79">${verdictWord(verdict)} ${summary[verdict]}</text>`;
  });
  return html`<text class="title" x="${margin}" y="34">${shortened(plan.name)}</text><text x="${margin}" y="55">${about}</text>${legend}`;
}

/** A picture has one line for it. */
function shortened(title: string): string {
  const characters = [...title];
  return characters.length <= longestTitle ? title : `${characters.slice(0, longestTitle - 1).join('')}…`;
}
