/** Stands in for `node:test`: keeps the tests of a file instead of running them. */

export type Case = { name: string; run: () => unknown };

/** What the tests of this project ask of their context. */
const CONTEXT = { diagnostic: (): void => {} };

function keep(name: string, body: (context: typeof CONTEXT) => unknown): void {
  test.cases.push({ name, run: () => body(CONTEXT) });
}

export const test = Object.assign(keep, { cases: [] as Case[] });
