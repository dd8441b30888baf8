import assert from "node:assert/strict";
import { test } from "node:test";
import { pageTemplates } from "../../scripts/pageTemplates.ts";

const { compile, forget } = pageTemplates({ twice: (text: string) => text + text });
const page = { url: "/a/" };

test("a template sees what it is told", () => {
  const template = compile("{{ page.url }} {{ site.title | twice }} {{ leaf.name }}");
  const site = { title: "<报>" };
  assert.equal(template({ page, site, leaf: { name: "甲" } }), "/a/ &lt;报&gt;&lt;报&gt; 甲");
  assert.equal(template({ page, site, leaf: { name: "乙" } }), "/a/ &lt;报&gt;&lt;报&gt; 乙");
});

test("an included template stands in its place, indentation and line end as Nunjucks trims them", () => {
  const dated = { datetime: "1985-07-01", dateWords: "1985年7月1日" };
  const time = '<time datetime="1985-07-01">1985年7月1日</time>';
  const render = (text: string): string => compile(text)({ page, leaf: dated });
  const set = "{% set dated = leaf %}";
  assert.equal(render(`${set}<p>\n  {% include "time.njk" %}\n</p>`), `<p>\n${time}</p>`);
  assert.equal(render(`${set}<p>{% include "time.njk" %} 版</p>`), `<p>${time} 版</p>`);
  forget();
  assert.equal(render(`${set}{% include "time.njk" %}`), time);
});

test("what is not there is an error, not an empty place", () => {
  assert.throws(() => compile("{{ page.title }}")({ page }), /null or undefined/);
  assert.throws(() => compile('{% include "nowhere.njk" %}'), /nowhere\.njk/);
  assert.throws(() => compile("{% if %}", "templates/pages/x.njk"), /templates\/pages\/x\.njk/);
});
