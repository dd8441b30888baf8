import { launchBrowser } from "./tests/browser/browser.ts";
import { serveSite } from "./scripts/serve.ts";
const b = await launchBrowser();
const { url, close } = await serveSite(process.env.S ?? "_site", { port: 0 });
const pages = JSON.parse(process.argv[2]);
const widths=(process.argv[3]??"360,820,1440").split(",").map(Number);
const dark = process.argv[4]==="dark";
for (const w of widths) { const p = await b.newPage({viewport:{width:w,height:900}, colorScheme: dark?"dark":"light"});
for (const [name,path] of Object.entries(pages)) { await p.goto(url+path); await p.waitForTimeout(400); const h=await p.evaluate(()=>document.documentElement.scrollHeight); const over=await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth); console.log(name,w,h,over>0?"OVERFLOW "+over:""); await p.setViewportSize({width:w,height:Math.min(h,Number(process.argv[5]??2600))}); await p.screenshot({path:`/tmp/shots/${name}-${w}${dark?"-dark":""}.png`}); await p.setViewportSize({width:w,height:900}); } await p.close(); }
await b.close(); await close();
