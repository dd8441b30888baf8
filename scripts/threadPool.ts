/** Worker threads that are dealt work, of a library that keeps them. */
import { Tinypool } from "tinypool";

/** `filename`: the module whose functions they call, as an address. `told`: what each is given at its start. */
export const threadPool = (filename: string, threads: number, told?: unknown): Tinypool =>
  new Tinypool({
    filename,
    minThreads: threads,
    maxThreads: threads,
    workerData: told,
    // What this process was started with (a profiler, a test runner) is not for them.
    execArgv: [],
  });
