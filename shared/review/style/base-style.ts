import { reviewFonts } from '../review-fonts.generated.ts';
import { reviewTokens } from '../review-tokens.ts';

const print = (tokens: Readonly<Record<string, string>>) =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
const light = print(reviewTokens.light);
const dark = print(reviewTokens.dark);

/**
 * The ground of a page: its letters, tokens in both themes, type, what stands everywhere. A PDF is printed with the program's
 * own cuts of the same letters, which stand second.
 */
export const baseStyle = `
${reviewFonts}
:root{color-scheme:light;${light};--sans:"Unhurried Sans","Source Sans 3","Source Sans Pro","Segoe UI",-apple-system,"Helvetica Neue",Arial,sans-serif;--serif:"Unhurried Serif","Newsreader","Iowan Old Style","Charter","Georgia","Liberation Serif",serif}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${dark}}}
*{box-sizing:border-box;margin:0;padding:0}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:16px}
body{background:var(--canvas);color:var(--text);font:400 14.5px/1.45 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}bdi,p,li,dd,h1,h3,.why{overflow-wrap:anywhere}h3 bdi,dd,li>span{min-width:0}
main,footer{max-width:1200px;margin:0 auto;padding:34px 40px 0}
footer{padding-bottom:48px;color:var(--text-3);font-size:12.5px}
section{margin-top:38px}
h1,h2,h3{font-weight:400;text-wrap:balance}
h1{font:460 34px/1.14 var(--serif);letter-spacing:-.01em;margin:6px 0 8px}
h2{font:480 22px/1.25 var(--serif);letter-spacing:-.008em}
h3{font-size:15.5px;font-weight:620;margin-top:26px;display:flex;align-items:baseline;gap:8px}
strong{font-weight:620}small{display:block;font-size:12.5px;color:var(--text-3);font-weight:400}
ul,ol{list-style:none}a{color:var(--text-link)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.silhouettes{position:absolute}
i{font-style:normal;font-weight:400;color:var(--text-3)}
.hash{font-family:ui-monospace,"Cascadia Mono",Consolas,monospace;font-size:.93em;white-space:nowrap}.hash.long{white-space:normal;overflow-wrap:anywhere}
.lead-in{color:var(--text-2);margin-top:2px}.heading{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 10px}.heading .lead-in{margin:0}.heading .decided{margin-left:auto;color:var(--text-2);font-size:13.5px}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(440px,100%),1fr));gap:0 40px}
.note,.answer{margin-top:10px;color:var(--text-2);font-size:13.5px;max-width:92ch}
.answer{padding:9px 14px;border:1px solid var(--line);border-radius:6px;background:var(--surface);max-width:none}
`;
