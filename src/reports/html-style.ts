/** The page's style: quiet, in the system's own type, light or dark as the reader has it, and fit for paper. */
export const style = `
:root{color-scheme:light dark;--bg:#fbfbfa;--card:#fff;--ink:#1d2125;--soft:#5c6570;--line:#e2e4e7;--tint:#f3f4f5;--link:#2458a8;--hit:#fff3d6;--critical:#a10f3a;--high:#b0401a;--medium:#7c5a00;--low:#2f608f;--info:#5c6570;--unknown:#6a4da3;--waived:#3f6b57;--error:#8f1f70;--pass:#20703f;--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--bg:#131619;--card:#1a1e22;--ink:#e4e7ea;--soft:#9ba5b0;--line:#2d343b;--tint:#21262b;--link:#8db8f5;--hit:#3a3217;--critical:#ff8fa8;--high:#ffa27c;--medium:#e3bf6c;--low:#8ebae8;--info:#aab4be;--unknown:#c2abf2;--waived:#9ccbb2;--error:#f19cda;--pass:#80d1a2}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.25rem}
main>section{margin:3.25rem 0}
h1{font-size:2rem;line-height:1.2;letter-spacing:-.015em;font-weight:650;margin:0 0 .4rem}
h2{font-size:1.25rem;letter-spacing:-.01em;font-weight:650;margin:0 0 1rem}
h3{font-size:1rem;font-weight:600;margin:2.25rem 0 .75rem;padding-bottom:.4rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
h3 small{font-weight:400;color:var(--soft);margin-left:.5rem}
h4{font-size:1rem;font-weight:600;margin:0 0 .6rem;overflow-wrap:anywhere}
h4 .soft{font-weight:400;font-size:.875rem;margin-left:.5rem}
a{color:var(--link);text-underline-offset:.2em}
code,pre{font-family:var(--mono);font-size:.875em}
.soft{color:var(--soft)}
p{margin:.4rem 0}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.top{display:flex;justify-content:space-between;gap:1rem;color:var(--soft);font-size:.875rem;margin-bottom:1.75rem}
.top p{margin:0}
.tool{font-weight:650;color:var(--ink);text-transform:capitalize}
.tool span{font-weight:400;color:var(--soft);text-transform:none}
.lead{display:flex;justify-content:space-between;align-items:flex-start;gap:2rem}
.lead>div{min-width:0;overflow-wrap:anywhere}
.score{margin:0;white-space:nowrap;text-align:right;color:var(--soft);font-size:.875rem}
.score b{font-size:2.75rem;line-height:1;font-weight:600;letter-spacing:-.03em;color:var(--ink);font-variant-numeric:tabular-nums}
.bar{display:block;width:100%;height:8px;margin:1.5rem 0 1.25rem;border-radius:4px;background:var(--line)}
.bar .critical{fill:var(--critical)}.bar .high{fill:var(--high)}.bar .medium{fill:var(--medium)}.bar .low{fill:var(--low)}.bar .info{fill:var(--info)}.bar .error{fill:var(--error)}.bar .unknown{fill:var(--unknown)}.bar .waived{fill:var(--waived)}.bar .pass{fill:var(--pass);opacity:.55}
.cards{display:flex;flex-wrap:wrap;gap:.5rem 2.25rem;list-style:none;margin:0;padding:0;color:var(--soft);font-size:.875rem}
.cards b{display:block;font-size:1.5rem;line-height:1.25;font-weight:600;color:var(--ink);font-variant-numeric:tabular-nums}
.cards small{display:block;font-size:.8125rem}
.cards .fail b{color:var(--high)}.cards .error b{color:var(--error)}.cards .unknown b{color:var(--unknown)}.cards .waived b{color:var(--waived)}.cards .pass b{color:var(--pass)}
nav{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;margin-top:1.75rem;padding:.75rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.9375rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
.gaps{border-left:3px solid var(--high);padding:.25rem 0 .25rem 1.25rem}
.gaps h2{font-size:1rem;margin:0 0 .4rem}
.gaps ul{margin:0;padding-left:1.1rem;overflow-wrap:anywhere}
.filters{display:flex;flex-wrap:wrap;align-items:flex-end;gap:.75rem 1.5rem;padding:1rem 1.25rem;background:var(--tint);border-radius:10px;font-size:.875rem}
.filters label{color:var(--soft)}
.filters fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem}
.filters legend{padding:0;color:var(--soft);margin-bottom:.2rem}
.filters fieldset label{display:inline-flex;align-items:center;gap:.35rem;min-height:2rem;cursor:pointer}
.filters .find{flex:1 1 100%}
.filters input[type=search],.filters select{display:block;width:100%;margin-top:.2rem;font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.35rem .55rem;max-width:100%}
.filters select{max-width:15rem}
.filters input[type=checkbox]{accent-color:var(--link);margin:0}
.filters .act{flex-basis:100%;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin:0;color:var(--soft)}
.filters output{margin-right:auto;font-variant-numeric:tabular-nums}
button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.3rem .75rem;cursor:pointer}
button:hover{border-color:var(--soft)}
.file{content-visibility:auto;contain-intrinsic-size:auto 40rem}
article{content-visibility:auto;contain-intrinsic-size:auto 14rem;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.25rem;margin:0 0 1rem}
.place+.place{margin-top:1rem}
summary{cursor:pointer;list-style-position:outside}
.frame>summary,.where{color:var(--soft);font:.8125rem/1.6 var(--mono);overflow-wrap:anywhere;list-style:none}
.frame>summary::-webkit-details-marker{display:none}
.frame>summary::before{content:"+\\a0"}.frame[open]>summary::before{content:"\\2212\\a0"}
pre{margin:.25rem 0 .75rem;padding:.6rem 0;background:var(--tint);border-radius:6px;overflow-x:auto;line-height:1.6;tab-size:2}
pre code{display:block;width:max-content;min-width:100%;font-size:.8125rem}
.n{display:inline-block;width:3.75rem;padding-right:1rem;text-align:right;color:var(--soft);user-select:none}
.hit{display:inline-block;min-width:100%;background:var(--hit)}
mark{background:none;color:inherit;font-weight:650;text-decoration:underline;text-decoration-color:var(--high);text-decoration-thickness:2px;text-underline-offset:.25em}
.entry,.rule{border-top:1px solid var(--line)}
.frame+.entry,.where+.entry,.place>.entry:first-child,h4+.entry{border-top:0}
.entry>summary,details.rule>summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .85rem;padding:.5rem 0;list-style:none}
.entry>summary::-webkit-details-marker,details.rule>summary::-webkit-details-marker{display:none}
.what{flex:1 1 20rem;font-weight:550;overflow-wrap:anywhere}
code.rule{border:0;color:var(--soft);font-size:.78125rem;overflow-wrap:anywhere}
.entry>summary:hover .what,details.rule>summary:hover .what{text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}
.entry>summary::after,details.rule>summary::after{content:"+";color:var(--soft);font-family:var(--mono)}
.entry[open]>summary::after,details.rule[open]>summary::after{content:"\\2212"}
.body{padding:0 0 .75rem 6.1rem;font-size:.9375rem}
.tag{display:inline-block;min-width:5.25rem;font-size:.8125rem;font-weight:650;color:var(--soft)}
.tag::before{content:"";display:inline-block;width:.5rem;height:.5rem;border-radius:50%;background:currentColor;margin-right:.45rem}
.filters .tag{min-width:0;font-weight:500}
.tag.critical,td.critical{color:var(--critical)}.tag.high,td.high,.tag.fail{color:var(--high)}.tag.medium,td.medium{color:var(--medium)}.tag.low,td.low{color:var(--low)}.tag.info,td.info{color:var(--info)}.tag.unknown,td.unknown{color:var(--unknown)}.tag.waived,td.waived{color:var(--waived)}.tag.error{color:var(--error)}td.pass{color:var(--pass)}
dl{margin:0}
dl>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.25rem 1rem;padding:.15rem 0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
.counts{order:1;flex-basis:100%;display:flex;flex-wrap:wrap;gap:0 1rem;padding-left:6.1rem;color:var(--soft);font-size:.8125rem;font-variant-numeric:tabular-nums}
.count.fail{color:var(--high)}.count.unknown{color:var(--unknown)}.count.waived{color:var(--waived)}.count.error{color:var(--error)}.count.pass{color:var(--pass)}
.quiet{border-top:1px solid var(--line);padding-top:.5rem;color:var(--soft)}
.quiet>summary{padding:.35rem 0}
details.rule{content-visibility:auto;contain-intrinsic-size:auto 4rem;color:var(--ink)}
.scroll{overflow-x:auto}
.scroll th:first-child{min-width:9rem}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{text-align:right;font-weight:400;padding:.5rem .75rem;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums;vertical-align:top}
thead th{color:var(--soft);white-space:nowrap}
th:first-child,.text th,.text td{text-align:left;padding-left:0;overflow-wrap:anywhere}
td.none{color:var(--soft)}
.empty{color:var(--soft)}
footer{color:var(--soft);font-size:.8125rem;padding-top:1rem;padding-bottom:3rem}
small{font-size:.8125rem;color:var(--soft)}
.text td small,.text th small{display:block;overflow-wrap:anywhere}
.text td,.text th{padding-right:1rem}
.time{white-space:nowrap}
.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem;margin-bottom:1rem}
.chart{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.25rem;break-inside:avoid}
.chart h3{margin:0 0 .75rem;padding:0;border:0}
.ring{display:flex;align-items:center;gap:1.5rem}
.ring svg{width:9rem;flex:none}
.ring text{font-size:7.5px;font-weight:600;fill:var(--ink);letter-spacing:-.02em}
.ring text.by{font-size:3.2px;font-weight:400;fill:var(--soft);letter-spacing:0}
.ring circle.none{stroke:var(--line)}.ring circle.fail{stroke:var(--high)}.ring circle.error{stroke:var(--error)}.ring circle.unknown{stroke:var(--unknown)}.ring circle.waived{stroke:var(--waived)}.ring circle.pass{stroke:var(--pass)}
.legend{list-style:none;margin:0;padding:0;font-size:.875rem;font-variant-numeric:tabular-nums}
.legend .tag{min-width:6rem}
.tag.pass{color:var(--pass)}
.trend{display:block;width:100%}
.trend text{font-size:11px;fill:var(--soft)}
.trend .grid{stroke:var(--line)}
.trend polyline{fill:none;stroke:var(--link);stroke-width:2;stroke-linejoin:round}
.trend .dot{fill:var(--link);stroke:var(--card);stroke-width:1.5}.trend .other{fill:var(--card);stroke:var(--link)}
.bars{table-layout:fixed}
.bars th,.bars td{padding:.3rem 0;border:0}
.bars th:first-child{width:38%;overflow-wrap:anywhere}
.bars thead th{font-size:.8125rem}
.bars .meter{width:auto;padding:.3rem .75rem;vertical-align:middle}
.bars .meter .bar{margin:0}
.bars th:nth-child(n+3),.bars td:nth-child(n+3){width:3.75rem}
.bars .fail,td.fail{color:var(--high)}
.bar .fail{fill:var(--high)}
.more{margin:.75rem 0}
.more>summary{padding:.35rem 0;font-weight:600;list-style-position:inside}
.controls .more{margin:0}.controls .more>summary{padding:0;font-weight:400}.controls{table-layout:fixed}.controls td,.controls th{vertical-align:top}.controls th:nth-child(1){width:34%}.controls th:nth-child(2){width:8.5rem}.controls th:nth-child(3){width:22%}
.chart .more>summary{font-weight:400;font-size:.875rem;color:var(--soft)}
.evidence{padding:.4rem .75rem;white-space:pre-wrap}
.evidence code{width:auto;overflow-wrap:anywhere}
.places td:nth-child(2){text-align:left}.places th:nth-child(2){text-align:left}
.narrow{width:auto;min-width:min(24rem,100%);max-width:100%}
.narrow th{overflow-wrap:anywhere}
@page{size:A4;margin:16mm 14mm}
@media (max-width:52rem){.charts{grid-template-columns:minmax(0,1fr)}}
@media (max-width:40rem){.ring{flex-wrap:wrap}.trend text{font-size:17px}.bars th:first-child{width:42%}.bars .meter{padding:.3rem .4rem}.bars th:nth-child(n+3),.bars td:nth-child(n+3){width:3.1rem}.lead{flex-direction:column;gap:1rem}.score{text-align:left}.body,.counts{padding-left:0}dl>div{grid-template-columns:minmax(0,1fr);gap:0}.scroll>table{min-width:40rem}.filters select{max-width:none}article{padding:.85rem 1rem}}
@media print{:root{color-scheme:light}.charts{grid-template-columns:repeat(2,minmax(0,1fr));gap:.6rem}.chart{padding:.7rem .9rem}.trend text{font-size:13px}.places th,.places td{padding-left:.2rem;padding-right:.2rem;font-size:.8125rem}body{background:#fff;font-size:10.5pt}header,main,footer{max-width:none;padding:0}nav,.filters,.skip{display:none!important}article{break-inside:avoid-page;border-color:#bbb}.file,article,details.rule{content-visibility:visible}pre,.evidence{white-space:pre-wrap;overflow:visible}pre code,.evidence code{width:auto;overflow-wrap:anywhere}.scroll{overflow:visible}.scroll>table{min-width:0}.scroll th:first-child{min-width:0}thead{display:table-header-group}tr,.chart{break-inside:avoid}h2,h3{break-after:avoid}details::details-content{content-visibility:visible;block-size:auto}a{color:inherit;text-decoration:none}}
`;

/** The digest of the style, for the page's policy; a test holds it to the text above and tells the new one. */
export const styleHash = 'sha256-W7h/W3gLGlBDJvR4BiV85MNVBuG7b/NwP++lbz9kqCQ=';
