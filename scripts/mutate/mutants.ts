/** Small faults put into a source file: Stryker's, all in one text, each switched on by its number. */
import { readFileSync } from "node:fs";

/** `id` is its number in the file; lines and columns count from 1. */
export type Mutant = { id: string; mutator: string; line: number; column: number; replacement: string };

/** The file with every fault behind a switch: `__stryker__.activeMutant` says which one is on. */
export type Mutated = { code: string; mutants: Mutant[] };

const NAME = "@stryker-mutator/instrumenter";
export const INSTALL = `npm install --no-save ${NAME}@9.6.1`;

/** The little of it that is used here. */
type Instrumenter = {
  instrument: (
    files: { name: string; mutate: true; content: string }[],
    options: { plugins: null; excludedMutations: []; ignorers: [] },
  ) => Promise<{
    files: { content: string }[];
    mutants: {
      id: string;
      mutatorName: string;
      replacement: string;
      location: { start: { line: number; column: number } };
    }[];
  }>;
};

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, isDebugEnabled: () => false };

/** Throws with advice where it is not installed; no type of it is known then. */
async function findInstrumenter(): Promise<Instrumenter> {
  const name: string = NAME;
  try {
    const { Instrumenter: Found } = (await import(name)) as {
      Instrumenter: new (logger: typeof SILENT) => Instrumenter;
    };
    return new Found(SILENT);
  } catch {
    throw new Error(`${NAME} is not installed, since it is not among the dependencies: ${INSTALL}`);
  }
}

/** Every fault that Stryker knows to put into the file; the same text has the same faults under the same numbers. */
export async function mutate(path: string): Promise<Mutated> {
  const instrumenter = await findInstrumenter();
  const { files, mutants } = await instrumenter.instrument(
    [{ name: path, mutate: true, content: readFileSync(path, "utf8") }],
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return {
    code: files[0]!.content,
    mutants: mutants.map(({ id, mutatorName, replacement, location: { start } }) => ({
      id,
      mutator: mutatorName,
      line: start.line + 1,
      column: start.column + 1,
      replacement,
    })),
  };
}
