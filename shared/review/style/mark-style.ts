/** The marks of verdicts, shares, asks and trust. */
export const markStyle = `
.m{width:16px;height:16px;flex:none}
#v-fine{color:var(--fine-solid);--on:var(--fine-on)}#v-caution{color:var(--caution-solid);--on:var(--caution-on)}#v-too-fast{color:var(--fast-solid);--on:var(--fast-on)}#v-blocked{color:var(--blocked-solid);--on:var(--blocked-on)}
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
