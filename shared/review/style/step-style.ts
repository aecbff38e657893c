/** Steps with their texts. */
export const stepStyle = `
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
