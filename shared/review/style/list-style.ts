/** Lists: overrides, changes, people with their touches, numbers. */
export const listStyle = `
.overrides,.changes{margin-top:10px}
.note-card{background:var(--raised);border:1px solid var(--line);border-radius:9px;padding:12px 14px;margin-bottom:8px;box-shadow:var(--shadow-1)}
.whom{display:flex;flex-wrap:wrap;align-items:center;gap:4px 9px;font-weight:520}
blockquote{font:460 17px/1.35 var(--serif);margin:7px 0 3px;white-space:pre-line}blockquote::before{content:"\\201C"}blockquote::after{content:"\\201D"}
.by{font-size:12.5px;color:var(--text-3)}
.changes{background:var(--raised);border:1px solid var(--line);border-radius:9px;padding:4px 14px;box-shadow:var(--shadow-1);font-size:13.5px}
.changes li{display:flex;flex-wrap:wrap;gap:2px 12px;padding:9px 0;border-top:1px solid var(--line-soft)}.changes li:first-child{border-top:0}.changes span{font-weight:520}.changes small{margin-left:auto}
.person{border-bottom:1px solid var(--line)}.person[open]{padding-bottom:10px}
.person>summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 12px;padding:10px 0;cursor:default;list-style:none}.person>summary::-webkit-details-marker{display:none}
.person>summary::before{content:"";flex:none;width:7px;height:7px;border:solid var(--text-3);border-width:0 1.6px 1.6px 0;transform:rotate(-45deg);align-self:center;margin:0 2px 0 1px}.person[open]>summary::before{transform:rotate(45deg)}
.person>summary>bdi{font-weight:620;font-size:15px}.person>summary small{display:inline}.person>summary small bdi{font-weight:400}
.tally{margin-left:auto;font-size:13.5px;color:var(--text-2)}.tally .m{width:13px;height:13px;vertical-align:-2px;margin:0 4px 0 8px}
.evidence{color:var(--text-2);font-size:13.5px;max-width:100ch;padding:0 0 8px 22px}
.person>div{display:grid;grid-template-columns:112px minmax(0,1fr);padding-left:22px;border-top:1px solid var(--line-soft)}.person>div>b{display:flex;align-items:center;gap:6px;align-self:start;padding-top:7px;font-weight:520;white-space:nowrap}
.person li{display:grid;grid-template-columns:168px minmax(0,1fr) auto;gap:2px 14px;align-items:start;padding:7px 0;border-top:1px solid var(--line-soft);line-height:1.4}.person li:first-child{border-top:0}
.person li>span{color:var(--text-2)}.person .reason{display:block}.person p small,.person p em{margin-top:1px}.person p em{display:block;font-style:normal;font-size:12.5px;color:var(--text-2)}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(380px,100%),1fr));gap:3px 28px;margin-top:8px;font-size:13.5px}.numbers div{display:flex;gap:12px}.numbers dt{flex:0 0 128px;font-weight:520}.numbers dd{color:var(--text-2)}
`;
