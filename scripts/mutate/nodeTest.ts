/** Stands in for `node:test`: keeps the tests of a file instead of running them. */

export type Case = { name: string; run: () => void };

/** What the tests of this project ask of their context. */
const CONTEXT = { diagnostic: (): void => {} };

/** Nobody waits here: a test that has to be waited for cannot be asked. */
function atOnce(answer: unknown): void {
  if (!(answer instanceof Promise)) return;
  answer.catch(() => {});
  throw new Error("it has to be waited for");
}

type Body = (context: typeof CONTEXT) => unknown;

/** Between name and body may stand whether it is skipped, as where what it reads is not there. */
function keep(name: string, ...rest: [body: Body] | [options: { skip?: unknown }, body: Body]): void {
  const [body, options] = rest.length === 1 ? [rest[0]] : [rest[1], rest[0]];
  if (options?.skip) return;
  test.cases.push({ name, run: () => atOnce(body(CONTEXT)) });
}

export const test = Object.assign(keep, { cases: [] as Case[] });
