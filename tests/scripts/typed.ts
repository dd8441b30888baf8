/** A command as it is typed, but here and not in a process of its own, which would take seconds to start. */
import { mock } from "node:test";
import { codeOf } from "../../scripts/commandLine.ts";

export type Printed = { code: number; out: string; err: string };

/** Its exit code and what it prints. */
export async function typed(
  command: (args: string[]) => Promise<number> | number,
  ...args: string[]
): Promise<Printed> {
  const [log, error] = (["log", "error"] as const).map((name) => mock.method(console, name, () => undefined));
  try {
    const code = await codeOf(() => command(args));
    const [out, err] = [log!, error!].map(({ mock: { calls } }) =>
      calls.map((call) => `${call.arguments.join(" ")}\n`).join(""),
    );
    return { code, out: out!, err: err! };
  } finally {
    log!.mock.restore();
    error!.mock.restore();
  }
}
