/** Narrow windows: what was a row becomes a card with the same order of content. */
export const phoneStyle = `
@media screen and (max-width:900px){.head{display:block}.head .facts{max-width:none;margin-top:14px}.totals{grid-template-columns:1fr 1fr}.totals li:nth-child(3){border-left:0}.totals li:nth-child(n+3){border-top:1px solid var(--line-soft)}article{grid-template-columns:minmax(0,1fr);gap:16px}main,footer{padding-left:24px;padding-right:24px}}
@media screen and (max-width:640px){
main,footer{padding:22px 16px 0}footer{padding-bottom:40px}h1{font-size:28px}h2{font-size:21px}section{margin-top:32px}
.totals li{padding:12px 14px}.means{font-size:13px}
.picture .wide{display:none}.picture .narrow{display:block}.narrow li{display:grid;grid-template-columns:106px 1fr auto;gap:10px;align-items:center;padding:5px 0;font-size:13px}.picture{padding:8px 14px}
table,tbody,tr,td,tbody th{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
td,tbody th,.risk tbody th,.reasons tbody th,.permissions td,.permissions th{width:auto;padding:2px 0;border:0}
tbody tr{padding:12px 14px;margin-bottom:10px;background:var(--raised);border:1px solid var(--line);border-radius:9px}
.risk tbody tr{position:relative;display:flex;flex-wrap:wrap;gap:5px 16px}.risk tbody tr>*{flex:0 0 100%}.risk tbody .planned,.risk tbody .from{flex:none}.risk tbody .place{position:absolute;right:14px;top:12px;width:auto}
.planned::before{content:"Planned: ";color:var(--text-3);font-weight:400}
.from::before{content:"Fine from: ";color:var(--text-3);font-weight:400}
.permissions td:nth-child(4)::before{content:"Oldest given: ";color:var(--text-3)}.permissions td:nth-child(5)::before{content:"First one ends: ";color:var(--text-3)}
.person{background:var(--raised);border:1px solid var(--line);border-radius:9px;padding:2px 14px;margin-bottom:10px}.person>summary{min-height:44px}.person>div{grid-template-columns:minmax(0,1fr);padding-left:0}.person li{grid-template-columns:minmax(0,1fr);padding:9px 0}.evidence{padding-left:0}.tally{margin-left:0;flex:0 0 100%;padding-left:20px}.tally .m:first-child{margin-left:0}
.letter{padding:14px}.numbers div{display:block}
.decide{justify-content:flex-start}.risk .decision{text-align:left;padding-top:4px}.seg button{min-height:36px;padding:0 12px}.tool{width:40px;height:40px}.whole .decide{margin-left:0}
.btn{min-height:40px}.bar>div{padding:8px 16px}.bar p{flex:0 0 100%}.bar .btn{flex:1 1 auto;padding:4px 10px}.bar .btn.quiet{flex:0 1 auto;padding:4px 6px}.bar p{font-size:13px}.bar .keys-button{display:none}.scripted body{padding-bottom:150px}.scripted{scroll-padding-bottom:170px}.now{box-shadow:none}.filters .find{flex:0 0 100%;max-width:none}.filters label{flex:1 1 40%}
}
`;
