/** Tables: the riskiest touches, reasons, permissions. */
export const tableStyle = `
table{width:100%;border-collapse:collapse;margin-top:10px;font-size:14px}
thead{display:table-header-group}
thead th{font-weight:520;color:var(--text-3);text-align:left;font-size:12.5px;padding:0 10px 6px;white-space:nowrap;border-bottom:1px solid var(--line-strong)}
td,tbody th{padding:8px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
tbody th{font-weight:620}thead th:first-child,td:first-child,tbody th:first-child{padding-left:0}thead th:last-child,td:last-child{padding-right:0}
.risk td,.risk th{vertical-align:middle}.risk .place{width:28px;color:var(--text-3)}.risk tbody th{width:212px}.risk .planned,.risk .from,.from{white-space:nowrap}.from{font-weight:620}
.who{display:flex;align-items:center;gap:10px;line-height:1.3}.who>span{min-width:0}
.why{line-height:1.4;text-wrap:pretty}.why small{margin-top:1px}.instead{color:var(--text-2)}.why i,.person i{font-size:12.5px;white-space:nowrap}
.reasons tbody th{width:250px}.concerned{white-space:nowrap}
.names{columns:4 200px;column-gap:28px;margin-top:8px;font-size:13.5px}.names li{break-inside:avoid;padding:2px 0}.names small{display:inline}.names .own{display:block}
.permissions td,.permissions th{width:20%}
`;
