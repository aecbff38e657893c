import { reviewTokens } from './review-tokens.ts';

const root = Object.entries(reviewTokens)
  .map(([name, value]) => `--${name}:${value}`)
  .join(';');

const base = `
:root{color-scheme:light;${root};--sans:"Source Sans 3","Source Sans Pro","Segoe UI",-apple-system,"Helvetica Neue",Arial,sans-serif;--serif:"Newsreader","Iowan Old Style","Charter","Georgia","Liberation Serif",serif}
*{box-sizing:border-box;margin:0;padding:0}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:16px}
body{background:var(--canvas);color:var(--text);font:400 14.5px/1.45 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}bdi,.why,.people td:nth-child(3){overflow-wrap:anywhere}
main,footer{max-width:1200px;margin:0 auto;padding:34px 40px 0}
footer{padding-bottom:48px;color:var(--text-3);font-size:12.5px}
section{margin-top:38px}
h1,h2,h3{font-weight:400;text-wrap:balance}
h1{font:460 34px/1.14 var(--serif);letter-spacing:-.01em;margin:6px 0 8px}
h2{font:480 22px/1.25 var(--serif);letter-spacing:-.008em}
h3{font-size:15.5px;font-weight:620;margin-top:26px;display:flex;align-items:baseline;gap:8px}
strong{font-weight:620}small{display:block;font-size:12.5px;color:var(--text-3);font-weight:400}
ul,ol{list-style:none}a{color:var(--text-link)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.silhouettes{position:absolute}
i{font-style:normal;font-weight:400;color:var(--text-3)}
.hash{font-family:ui-monospace,"Cascadia Mono",Consolas,monospace;font-size:.93em;white-space:nowrap}.hash.long{white-space:normal;overflow-wrap:anywhere}
.lead-in{color:var(--text-2);margin-top:2px}
.note,.answer{margin-top:10px;color:var(--text-2);font-size:13.5px;max-width:92ch}
.answer{padding:9px 14px;border:1px solid var(--line);border-radius:6px;background:var(--surface);max-width:none}
`;

const marks = `
.m{width:16px;height:16px;flex:none}
rect.fine{fill:var(--fine-solid);fill-opacity:.5}rect.caution{fill:var(--caution-solid)}rect.too-fast{fill:var(--fast-solid)}rect.blocked{fill:var(--blocked-solid)}
td>b{display:inline-flex;align-items:center;gap:6px;white-space:nowrap;font-weight:520}
.badge{display:inline-flex;align-items:center;gap:5px;height:24px;padding:0 10px 0 6px;border:1px solid;border-radius:999px;font-size:13.5px;font-weight:520;white-space:nowrap}
.badge .m{width:14px;height:14px}
.b-fine{color:var(--fine);background:var(--fine-ground);border-color:var(--fine-edge)}
.b-caution{color:var(--caution);background:var(--caution-ground);border-color:var(--caution-edge)}
.b-too-fast{color:var(--fast);background:var(--fast-ground);border-color:var(--fast-edge)}
.b-blocked{color:var(--blocked);background:var(--blocked-ground);border-color:var(--blocked-edge)}
.share{display:block;width:100%;height:8px;border-radius:4px;background:var(--line-soft)}
.ask{vertical-align:-1px;margin-right:2px}.ask .on{fill:var(--text-2)}.ask .off{fill:var(--line-strong)}
.ring{flex:none}.ring *{fill:none}.ring .track{stroke:var(--trust-track);stroke-width:2}.ring .band{stroke:var(--trust-band);stroke-width:6.5}.ring .line{stroke:var(--trust-line);stroke-width:2.6;stroke-linecap:round}.ring text{fill:var(--text);font-size:15px;font-weight:620}
`;

const top = `
.head{display:flex;justify-content:space-between;align-items:flex-start;gap:40px}
.kind{display:flex;align-items:center;gap:9px;color:var(--text-2)}.kind svg{color:var(--accent)}
.aim{font-size:16.5px;color:var(--text-2);max-width:680px;text-wrap:pretty}
.facts{display:table;font-size:13.5px}.facts>div{display:table-row}.facts dt,.facts dd{display:table-cell;padding:2px 0}.facts dt{color:var(--text-3);padding-right:14px;white-space:nowrap}
.head .facts{flex:none;max-width:46%;padding-top:6px}
.card{background:var(--raised);border:1px solid var(--line);border-radius:9px;margin-top:20px;box-shadow:0 1px 3px rgb(60 50 40/.07)}
.totals{display:grid;grid-template-columns:repeat(4,1fr)}
.totals li{padding:15px 18px 14px;border-left:1px solid var(--line-soft)}.totals li:first-child{border-left:0}
.total{display:flex;align-items:center;gap:7px}.total .word{font-weight:520;white-space:nowrap}.total strong{margin-left:auto;font-size:24px;line-height:1;font-weight:560}
.means{display:block;margin-top:6px;font-size:13.5px;color:var(--text-2)}
.card .shares{padding:14px 18px 16px;border-top:1px solid var(--line-soft);border-bottom:1px solid var(--line-soft)}.shares p{margin-bottom:8px}
.picture{padding:10px 18px 10px}.picture .wide{display:block;width:100%;height:auto}.picture .narrow{display:none}
.picture text{font-size:12.5px;fill:var(--text-2)}.picture .day{font-weight:620;fill:var(--text)}
.picture path{fill:none;stroke:var(--line-strong)}.picture .spread{stroke:var(--text-3);stroke-width:2.5;stroke-linecap:round}.picture .lead{stroke-dasharray:1.5 3;stroke:var(--text-3)}.picture .today{stroke:var(--text)}
nav{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:16px;font-size:13.5px}
`;

const tables = `
table{width:100%;border-collapse:collapse;margin-top:10px;font-size:14px}
thead{display:table-header-group}
thead th{font-weight:520;color:var(--text-3);text-align:left;font-size:12.5px;padding:0 10px 6px;white-space:nowrap;border-bottom:1px solid var(--line-strong)}
td,tbody th{padding:8px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
tbody th{font-weight:620}thead th:first-child,td:first-child,tbody th:first-child{padding-left:0}thead th:last-child,td:last-child{padding-right:0}
.risk td,.risk th{vertical-align:middle}.risk .place{width:28px;color:var(--text-3)}.risk tbody th{width:220px}.risk .planned,.risk .from,.from{white-space:nowrap}.from{font-weight:620}
.who{display:flex;align-items:center;gap:10px;line-height:1.3}.who>span{min-width:0}
.why{line-height:1.4;text-wrap:pretty}.why small{margin-top:1px}.instead{color:var(--text-2)}.said{white-space:pre-line}
.reasons tbody th{width:250px}.concerned{white-space:nowrap}.overrides tbody th{width:230px}
.people tbody{break-inside:auto}.people tr.who{display:table-row}
.people tr.who th{padding:18px 0 5px;border-bottom:1px solid var(--line-strong)}
.people tr.who th>bdi{font-size:15px}.people tr.who small,.people tr.who .rest{display:inline;margin-left:12px}.rest{font-size:12.5px;font-weight:400;color:var(--text-2)}.rest .m{width:13px;height:13px;vertical-align:-2px;margin-right:4px}
.people td{padding-top:5px;padding-bottom:6px;line-height:1.4}.people td:first-child{width:44px;color:var(--text-3)}.people td:nth-child(2){width:112px}.people td:nth-child(4),.people td:nth-child(5){white-space:nowrap;width:96px}.people td:nth-child(5){font-weight:520}
.people thead th:nth-child(2),.people td:nth-child(2){padding-left:0}
.names{columns:4 200px;column-gap:28px;margin-top:8px;font-size:13.5px}.names li{break-inside:avoid;padding:2px 0}.names small{display:inline}.names .own{display:block}
.permissions td,.permissions th{width:20%}
`;

const steps = `
article{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:32px;padding:20px 0 22px;border-bottom:1px solid var(--line)}
article h3{margin:0 0 8px;font-size:16.5px}.no{color:var(--text-3);font-weight:400}
article .shares{margin-top:12px;font-size:13.5px;color:var(--text-2)}
.letter{background:var(--raised);border:1px solid var(--line);border-radius:9px;padding:16px 20px;align-self:start}
.subject{font-weight:620;padding-bottom:8px;margin-bottom:10px;border-bottom:1px solid var(--line-soft);unicode-bidi:plaintext}
.body{white-space:pre-wrap;unicode-bidi:plaintext;max-width:72ch}
mark{background:var(--caution-ground);color:inherit;border-bottom:2px solid var(--caution-solid)}
.copy{margin-top:12px;padding-top:10px;border-top:1px solid var(--line-soft);font-size:13.5px;color:var(--caution)}
#how p:first-of-type{margin-top:8px;max-width:92ch}
`;

const phone = `
@media screen and (max-width:900px){.head{display:block}.head .facts{max-width:none;margin-top:14px}.totals{grid-template-columns:1fr 1fr}.totals li:nth-child(3){border-left:0}.totals li:nth-child(n+3){border-top:1px solid var(--line-soft)}article{grid-template-columns:1fr;gap:16px}main,footer{padding-left:24px;padding-right:24px}}
@media screen and (max-width:640px){
main,footer{padding:22px 16px 0}footer{padding-bottom:40px}h1{font-size:28px}h2{font-size:21px}section{margin-top:32px}
.totals li{padding:12px 14px}.means{font-size:13px}
.picture .wide{display:none}.picture .narrow{display:block}.narrow li{display:grid;grid-template-columns:82px 1fr auto;gap:10px;align-items:center;padding:5px 0;font-size:13px}.picture{padding:8px 14px}
table,tbody,tr,td,tbody th{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
td,tbody th,.risk tbody th,.reasons tbody th,.overrides tbody th,.permissions td,.permissions th,.people td:nth-child(n){width:auto;padding:2px 0;border:0}
tbody tr{padding:12px 14px;margin-bottom:10px;background:var(--raised);border:1px solid var(--line);border-radius:9px}
.risk tbody tr{position:relative;display:flex;flex-wrap:wrap;gap:5px 16px}.risk tbody tr>*{flex:0 0 100%}.risk tbody .planned,.risk tbody .from{flex:none}.risk tbody .place{position:absolute;right:14px;top:12px}
.planned::before,.people td:nth-child(4)::before{content:"Planned: ";color:var(--text-3);font-weight:400}
.from::before,.people td:nth-child(5)::before{content:"Fine from: ";color:var(--text-3);font-weight:400}
.overrides td:last-child::before{content:"Decided: ";color:var(--text-3)}
.permissions td:nth-child(4)::before{content:"Oldest given: ";color:var(--text-3)}.permissions td:nth-child(5)::before{content:"First one ends: ";color:var(--text-3)}
.people tbody{background:var(--raised);border:1px solid var(--line);border-radius:9px;padding:12px 14px;margin-bottom:10px}.people tbody tr,.people tbody tr.who{display:block;padding:8px 0 0;margin:0;border:0;border-radius:0;background:none}.people tbody tr+tr{border-top:1px solid var(--line-soft);padding-bottom:6px}.people tr.who th{padding:0;border:0}.people tr.who small,.people tr.who .rest{display:block;margin:2px 0 0}
.people td:nth-child(1),.people td:nth-child(2){display:inline-block}.people td:nth-child(1)::before{content:"Step "}.people td:nth-child(2){margin-left:12px}
.letter{padding:14px}
}
`;

const print = `
@page{size:A4;margin:15mm 14mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#666}}
@media print{
html{font-size:12px}body{background:#fff;font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}main,footer{max-width:none;padding:0}
nav{display:none}section{margin-top:24px}h1{font-size:24pt}h2{font-size:15pt}table{font-size:9.5pt}small,thead th,.means,.note,.facts,.names,.rest{font-size:8.5pt}
h2,h3,.lead-in,tr.who{break-after:avoid}tr,article .about,.letter p,.totals,.picture,.answer{break-inside:avoid}.card{box-shadow:none}
.aim{font-size:11.5pt}.reasons tbody th{width:180px}.overrides tbody th{width:150px}article{gap:18px;padding:14px 0;break-inside:avoid}.risk .who .ring{width:24px;height:24px}.letter{padding:10px 14px;font-size:9.5pt}.badge{font-size:9pt;height:20px}.names{columns:3}
.picture text{font-size:14.5px}.total strong{font-size:15pt}.lead-in{break-inside:avoid}
td,tbody th,thead th{padding-left:5px;padding-right:5px}.people td{padding-top:3px;padding-bottom:3px}.people td small{display:inline}.people td:nth-child(4),.people td:nth-child(5){width:70px}.people td:nth-child(2){width:80px}.people td:first-child{width:30px}.people tr.who th{padding-top:12px}.risk tbody th{width:136px}
}
`;

/** The whole style of a review page: the app's light theme on paper, a phone and a wide window. */
export const reviewStyle = [base, marks, top, tables, steps, phone, print].join('');
