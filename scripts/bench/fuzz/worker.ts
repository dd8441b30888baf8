/** Judges the inputs it is told of, one at a time: what hangs can be ended from outside. */
import { inputOf } from "./inputs.ts";
import { judge, type Judged } from "./judge.ts";

export type Told =
  /** From here on the time counts. */
  | { begun: number; kind: string }
  | { done: number; judged: Judged; /** Of a processor. */ milliseconds: number }
  | { fault: number; stack: string };

const [seed, from, to] = process.argv.slice(2).map(Number) as [number, number, number];
const tell = (told: Told): void => void process.send!(told);

for (let number = from; number < to; number += 1) {
  const input = inputOf(seed, number);
  tell({ begun: number, kind: input.kind });
  const start = process.cpuUsage();
  try {
    const judged = judge(input);
    const { user, system } = process.cpuUsage(start);
    tell({ done: number, judged, milliseconds: (user + system) / 1000 });
  } catch (error) {
    tell({ fault: number, stack: (error as Error).stack ?? String(error) });
  }
}
process.disconnect();
