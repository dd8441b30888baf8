/** A body that is read when it is asked for: most builds need few of an archive's bodies, and the least of memory. */

const READ = Symbol("how the body is read");

/** The same for all, so that engines see objects of one shape. */
const BODY = {
  enumerable: true,
  configurable: true,
  get(this: { [READ]: () => string }): string {
    return this[READ]();
  },
};

/** Gives `rest` itself a `body`; copied like any other field, it is read. */
export function withLaterBody<T extends object>(rest: T, read: () => string): T & { body: string } {
  Object.defineProperty(rest, READ, { value: read });
  return Object.defineProperty(rest, "body", BODY) as T & { body: string };
}
