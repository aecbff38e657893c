/** What the script of the page adds: decisions, comments, filters, the bar; and the page that asks for a passphrase. */
export const answerStyle = `
.scripted .unscripted{display:none}.btn,.seg button,.tool{font:inherit;color:inherit;cursor:default}
.btn{display:inline-flex;align-items:center;justify-content:center;gap:7px;min-height:32px;padding:4px 12px;border-radius:6px;border:1px solid var(--line-strong);background:var(--raised);font-weight:520;box-shadow:var(--shadow-1)}
.btn:hover{border-color:var(--line-control)}.btn.quiet{background:none;border-color:transparent;box-shadow:none;color:var(--text-2)}.btn.quiet:hover{background:var(--hover);color:var(--text)}
.btn.primary{background:var(--accent);border-color:transparent;color:var(--text-on-accent)}.btn.primary:hover{background:var(--accent-hover)}
.icon{width:16px;height:16px;flex:none;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.decide{display:flex;align-items:center;gap:6px;justify-content:flex-end}
.seg{display:inline-flex;flex:none;gap:1px;padding:2px;border:1px solid var(--line);border-radius:6px;background:var(--sunken)}
.seg button{min-height:24px;padding:0 7px;border:0;border-radius:4px;background:none;color:var(--text-2);font-size:13.5px;font-weight:520;white-space:nowrap}
.seg button:hover{color:var(--text)}.seg button[aria-pressed="true"]{background:var(--raised);color:var(--text);box-shadow:var(--shadow-1)}
.tool{display:grid;place-items:center;width:30px;height:30px;border:1px solid transparent;border-radius:6px;background:none;color:var(--text-2)}.tool:hover{background:var(--hover);color:var(--text)}.tool[data-said]{color:var(--accent)}.tool[data-said] .icon{fill:currentColor;fill-opacity:.18}
.comment{display:block;margin-top:8px;font-size:12.5px;color:var(--text-2);font-weight:400}.person li>.comment{grid-column:1/-1}
.field{display:block;width:100%;min-height:32px;padding:5px 10px;border:1px solid var(--line-control);border-radius:6px;background:var(--raised);color:var(--text);font:inherit;font-size:14px}textarea.field{margin-top:3px;min-height:62px;line-height:1.45;resize:vertical;field-sizing:content}
.field:focus-visible{outline-offset:-1px}
.risk .decision{text-align:right;padding-right:0;white-space:nowrap}.risk thead .decision{text-align:right}
.now{background:var(--selected);box-shadow:-10px 0 0 var(--selected),10px 0 0 var(--selected)}.now:focus-visible{outline-offset:1px}
.in-words{display:none}
.whole{margin-top:26px;padding:14px 18px;display:flex;flex-wrap:wrap;align-items:center;gap:6px 16px}.whole h2{font-size:18px}.whole .decide{margin-left:auto}.whole .comment{flex:0 0 100%}
article .decide{justify-content:flex-start;margin-top:14px}
.filters{display:flex;flex-wrap:wrap;gap:10px 14px;align-items:end;margin:12px 0 6px}.filters label{font-size:12.5px;color:var(--text-2)}.filters .check{display:flex;align-items:center;gap:7px;min-height:32px;font-size:14px;color:var(--text)}.filters .find{flex:1 1 220px;max-width:340px}.filters .field{margin-top:3px}.filters input[type=checkbox]{width:16px;height:16px;accent-color:var(--accent)}.filters .shown{flex:0 0 100%;font-size:13.5px;color:var(--text-2)}
.bar{position:fixed;left:0;right:0;bottom:0;z-index:2;background:var(--raised);border-top:1px solid var(--line);box-shadow:var(--shadow-2)}
.bar>div{max-width:1200px;margin:0 auto;padding:11px 40px;display:flex;flex-wrap:wrap;align-items:center;gap:6px 12px}.bar p{display:flex;align-items:center;gap:9px;flex:1 1 300px}.bar p span{color:var(--text-2);font-size:13.5px}.bar p b{font-weight:520;color:var(--text)}
.scripted body{padding-bottom:64px}.scripted{scroll-padding-bottom:84px}
dialog{margin:auto;width:min(560px,calc(100vw - 32px));max-height:calc(100vh - 48px);border:1px solid var(--line);border-radius:14px;background:var(--raised);color:var(--text);padding:20px;box-shadow:var(--shadow-3)}dialog::backdrop{background:var(--scrim)}
dialog h2{font-size:20px}dialog p{margin-top:6px;color:var(--text-2)}dialog label{display:block;margin-top:12px;font-size:12.5px;color:var(--text-2)}dialog .foot{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:8px;margin-top:18px}dialog textarea.field{min-height:180px;font-size:13px}
.keys{display:grid;grid-template-columns:auto 1fr;gap:7px 16px;margin-top:12px;font-size:14px}.keys>div{display:contents}.keys dt{display:flex;gap:4px}kbd{display:inline-grid;place-items:center;min-width:20px;height:20px;padding:0 5px;border:1px solid var(--line-strong);border-radius:4px;background:var(--sunken);font:500 12px var(--sans);color:var(--text-2)}
dialog .check{display:flex;align-items:center;gap:8px;color:var(--text);font-size:14px}dialog input[type=checkbox]{width:16px;height:16px;accent-color:var(--accent)}
.unlock{margin-top:24px;max-width:520px}.unlock label{font-size:12.5px;color:var(--text-2)}.unlock-row{display:flex;flex-wrap:wrap;gap:8px;margin-top:4px}.unlock .field{flex:1 1 220px;width:auto}.says{margin-top:10px;min-height:21px}
.locked main{padding-top:72px;max-width:760px}.locked .answer{margin-top:24px}
[hidden]{display:none!important}
`;
