/** What the plan wants, its totals and its picture. */
export const topStyle = `
.head{display:flex;justify-content:space-between;align-items:flex-start;gap:40px}
.kind{display:flex;align-items:center;gap:9px;color:var(--text-2)}.kind svg{color:var(--accent)}
.aim{font-size:16.5px;color:var(--text-2);max-width:680px;text-wrap:pretty}
.facts{display:table;font-size:13.5px}.facts>div{display:table-row}.facts dt,.facts dd{display:table-cell;padding:2px 0}.facts dt{color:var(--text-3);padding-right:14px;white-space:nowrap}
.head .facts{flex:none;max-width:46%;padding-top:6px}
.card{background:var(--raised);border:1px solid var(--line);border-radius:9px;margin-top:20px;box-shadow:var(--shadow-1)}
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
