/** Tables and `.yml` files beside pages, and settings, that mean harm: refused with file and line, or read as text. */

export const TABLES: readonly { name: string; text: string }[] = [
  {
    name: "a path out of the folder",
    text: "file,date\n../../outside/secret.txt,2016-05-12\n/etc/passwd,2016-05-12\n",
  },
  { name: "a column for a prototype", text: "file,__proto__,constructor\na.txt,hostile,hostile\n" },
  { name: "a file for a prototype", text: "file,date\n__proto__,2016-05-12\nconstructor,2016-05-12\n" },
  { name: "a huge part", text: `file,part\na.txt,${"9".repeat(400)}\n` },
  { name: "a quotation that never ends", text: `file,paper\na.txt,"${"甲".repeat(5000)}\n` },
  {
    name: "a thousand columns",
    text: `file,${Array.from({ length: 1000 }, (_, i) => `c${i}`).join(",")}\na.txt\n`,
  },
  { name: "a day that is none", text: "file,date\na.txt,=1+1\n" },
];

/** Each stands beside a page of its own name. */
export const BESIDE: readonly { name: string; text: string }[] = [
  {
    name: "script",
    text: "paper: '<script>window.hostile=1</script>'\nsection: '\"><img src=x onerror=window.hostile=1>'\npage: '<b>'\n",
  },
  { name: "line ends", text: 'paper: "甲\\nER  - "\nsection: "乙\\r\\nTY  - JOUR"\n' },
  { name: "a page that never ends", text: `page: ${"a".repeat(400)}\n` },
  { name: "a paper that never ends", text: `paper: ${"长报".repeat(400)}\n` },
  { name: "a section that never ends", text: `section: ${"长".repeat(4000)}\n` },
  { name: "paths", text: "paper: ../../hostile\npage: ../../hostile\nsection: /etc/passwd\n" },
  { name: "formulas", text: "paper: '=1+1'\npage: '@1'\nsection: '-1+1'\n" },
  { name: "no text", text: "paper: { toString: 1, valueOf: 1 }\n" },
  { name: "aliases", text: "paper: &a 甲\nsection: *a\n" },
  { name: "brackets", text: `paper: ${"[".repeat(50_000)}\n` },
  { name: "prototype", text: "__proto__: { date: 2016-05-12 }\npaper: __proto__\n" },
  { name: "code by a tag", text: "paper: !!js/function 'function () { globalThis.hostile = 1 }'\n" },
  { name: "control characters", text: 'paper: "甲\\0\\e[31m\\u202e"\nsection: "\\uFFFF\\uD800"\n' },
];

/** `archive.yml`: none of these may hold. */
export const REFUSED_SETTINGS: readonly { name: string; yaml: string }[] = [
  { name: "an address that runs", yaml: "address: javascript:window.hostile=1" },
  { name: "an address of data", yaml: "address: data:text/html,x" },
  { name: "an address with line ends", yaml: 'address: "https://example.org/\\nX-Hostile: 1"' },
  {
    name: "an address with marks",
    yaml: "address: 'https://example.org/\"><script>window.hostile=1</script>'",
  },
  { name: "an address with a query", yaml: "address: https://example.org/?x=" },
  { name: "an address with a password", yaml: "address: https://a:b@example.org" },
  { name: "reports to what runs", yaml: "report: javascript:window.hostile=1" },
  { name: "reports to a mail with headers", yaml: "report: 'a@example.org?bcc=b@example.org'" },
  { name: "a code that is a path", yaml: "papers: [{ name: 甲报, code: ../../hostile }]" },
  { name: "a code that never ends", yaml: `papers: [{ name: 甲报, code: ${"a".repeat(300)} }]` },
  { name: "a name for a prototype", yaml: "__proto__: { title: 假的 }" },
  { name: "a prototype in a paper", yaml: "papers: [{ name: 甲报, code: a, __proto__: { city: 假的 } }]" },
  { name: "aliases", yaml: "title: &a 甲\ndescription: *a" },
  { name: "code by a tag for a list", yaml: "papers: !!js/function 'function () {}'" },
  { name: "a pattern with one field twice", yaml: "fileNames: ['{paper}{paper}']" },
  { name: "brackets", yaml: `papers: ${"[".repeat(50_000)}` },
  { name: "a map for a title", yaml: "title: { toString: 1 }" },
  { name: "a language that is a path", yaml: "language: ../../hostile" },
  { name: "an unknown key", yaml: "permalink: /hostile/" },
];

/** Settings that hold, in words that mean harm: the site is built with them. */
export const SETTINGS = `title: '旧报</title><script>window.hostile=1</script>{{ 7 * 191 }}"&amp;'
description: '"><img src=x onerror=window.hostile=1>]]>{% raw %}'
report: https://example.org/new?x=%22%3E%3Cscript%3E&labels=a
address: https://example.org/papers
footer:
  text: '<img src=x onerror=window.hostile=1>'
  icp: '"><svg onload=window.hostile=1>'
  police: "甲\\0乙\\u202e"
papers:
  - { name: '<script>window.hostile=1</script>报', code: evil, city: '<b>市</b>' }
  - { name: '=1+1', code: formula }
fileNames: ['{paper}(.*)+$_{date}', '(((((({any}{any}']
`;
