import { equal } from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { test } from "node:test";

const COMMANDS = JSON.stringify(new URL("../../scripts/commandLine.ts", import.meta.url).href);

/** Says so many lines, waits until nobody reads any more, says one more, and ends with 7. */
const SAYS_ON = `
import { once } from "node:events";
import { run } from ${COMMANDS};
run(async () => {
  console.log("first");
  await once(process.stdin.resume(), "end");
  console.log("second");
  await new Promise((done) => setImmediate(done));
  console.error("done");
  return 7;
});`;

test("a command whose reader has had enough goes on to its end", async () => {
  const command = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", SAYS_ON]);
  const said = text(command.stderr);
  await once(command.stdout, "data");
  command.stdout.destroy();
  await once(command.stdout, "close");
  command.stdin.end();
  const [code] = (await once(command, "close")) as [number];
  equal(await said, "done\n");
  equal(code, 7);
});
