import { readClusters } from "./tests/simulator/copy.ts";
import { knownPages } from "./scripts/learn/knownPages.ts";
import { agreement, bestAgreeing } from "./src/rules/consensus.ts";
import { beamOf } from "./src/rules/readColumns.ts";
const pages = knownPages(readClusters("checking"), { interleaved: 3 });
let c=0,o=0,b=0,n=0,size=0;
for (const {page, truth} of pages) {
  const sizes = page.elements.map(({ kind, text }: any) => (kind === "text" ? text.length : 0));
  const t = truth.map((x:any)=>x.story);
  const { readings, shares } = beamOf(page);
  const div = readings.map((s:any)=>s.map(({story}:any)=>story));
  const ag = div.map((d:any)=>agreement(d,t,sizes));
  c += ag[bestAgreeing(div, shares, sizes)]!; o += Math.max(...ag); b += ag[0]!; n++; size += div.length;
}
console.log("pages",n,"chosen",(c/n).toFixed(3),"likeliest",(b/n).toFixed(3),"oracle",(o/n).toFixed(3),"beam",(size/n).toFixed(1));
