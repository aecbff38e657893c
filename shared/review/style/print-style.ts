/** On paper: light, without controls, each decision in words. Firefox knows no `break-after`: it keeps a person whole. */
export const printStyle = `
@page{size:A4;margin:15mm 14mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#666}}
@media print{
html{font-size:12px}body{background:#fff;font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}main,footer{max-width:none;padding:0}
h1,h2,h3{white-space:break-spaces}h3{display:block}
nav{display:none}section{margin-top:24px}h1{font-size:24pt}h2{font-size:15pt}table{font-size:9.5pt}small,thead th,.means,.note,.facts,.names,.rest{font-size:8.5pt}
h2,h3,.lead-in:not(:last-child),tr.who{break-after:avoid}tr,article .about,.letter p,.totals,.picture,.answer{break-inside:avoid}
.aim{font-size:11.5pt}.reasons tbody th{width:180px}article{gap:18px;padding:14px 0;break-inside:avoid}.risk .who .ring{width:24px;height:24px}.letter{padding:10px 14px;font-size:9.5pt}.badge{font-size:9pt;height:20px}.names{columns:3}
.picture text{font-size:14.5px}.total strong{font-size:15pt}.lead-in{break-inside:avoid}
td,tbody th,thead th{padding-left:5px;padding-right:5px}.risk tbody th{width:138px}.who{gap:7px}.risk .decision{white-space:normal;width:62px}
.bar,.decide,.comment,.filters,dialog,.tool,.heading .decided{display:none!important}.in-words{display:block;font-weight:620;font-size:9pt}.in-words span{font-weight:400;white-space:pre-line}.scripted body{padding-bottom:0}.now{background:none;box-shadow:none}.whole:not(:has(.in-words:not(:empty))),.risk:not(:has(.in-words:not(:empty))) .decision{display:none}
.person{break-inside:auto}.person>summary{break-after:avoid;padding:8px 0 4px}.person>summary::before{display:none}.person>summary small,.tally,.evidence{font-size:8.5pt}.evidence{padding-left:0;break-inside:avoid;break-after:avoid}.person>div{grid-template-columns:90px minmax(0,1fr);padding-left:0;font-size:9.5pt;break-inside:avoid}.person>div>b{padding-top:4px}.person [data-v=fine] ul{padding:4px 0}.person [data-v=fine] li{display:inline}.person [data-v=fine] li:not(:last-child)>span::after{content:";"}.person li{break-inside:avoid;grid-template-columns:122px minmax(0,1fr) auto;padding:4px 0}.person i{font-size:8pt}.person p small,.person p em{display:inline}.note-card,.changes li{break-inside:avoid}.pair{display:block}@supports (-moz-appearance:none){.person{break-inside:avoid}}.card,.note-card,.changes{box-shadow:none}.numbers{font-size:8.5pt}
}
`;
