import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { addList, clip, MOST, unknownClipping } from "../../src/reading/clippings.ts";
import { clippingsStore, keyFor } from "../../src/reading/clippingsStore.ts";

const A = unknownClipping("hdyb-20160512-a02-01");
const ROOT = new URL("https://example.org/archive/");

afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
});

/** A device's memory, empty at first; `refuses` as a browser does that was told to keep nothing. */
function device(refuses = false): Map<string, string> {
  const kept = new Map<string, string>();
  const guarded = <T>(use: () => T): T => {
    if (refuses) throw new Error("SecurityError");
    return use();
  };
  const localStorage = {
    getItem: (key: string) => guarded(() => kept.get(key) ?? null),
    setItem: (key: string, value: string) => guarded(() => kept.set(key, value)),
  };
  Object.defineProperty(globalThis, "localStorage", { value: localStorage, configurable: true });
  return kept;
}

test("two archives on one host do not mix; a folder on a disk may be moved", () => {
  assert.notEqual(keyFor(ROOT), keyFor(new URL("https://example.org/other/")));
  assert.equal(keyFor(new URL("file:///d:/backfile/")), keyFor(new URL("file:///e:/backfile/")));
});

test("what is changed is read again, by another page too", () => {
  device();
  assert.equal(
    clippingsStore(ROOT).change((lists) => clip(lists, A)),
    null,
  );
  assert.deepEqual(clippingsStore(ROOT).read(), clip([], A));
});

test("what was kept and is no clippings is as nothing", () => {
  const kept = device();
  for (const text of ["{", "7", '[{"name":1}]', '[{"name":"一","clippings":[{"id":"javascript:"}]}]']) {
    kept.set(keyFor(ROOT), text);
    assert.deepEqual(clippingsStore(ROOT).read(), [], text);
  }
});

test("a browser that keeps nothing: the page has them while it is open, and says so", () => {
  device(true);
  const store = clippingsStore(ROOT);
  assert.match(store.change((lists) => clip(lists, A)) ?? "", /离开这一页/);
  assert.deepEqual(store.read(), clip([], A));
  assert.deepEqual(clippingsStore(ROOT).read(), []);
});

test("more than could be read again is not written", () => {
  device();
  const store = clippingsStore(ROOT);
  store.change((lists) => clip(lists, A));
  const many = Array.from({ length: MOST.clippings + 1 }, (_, at) =>
    unknownClipping(`hdyb-20160512-a02-${String(at).padStart(4, "0")}`),
  );
  assert.match(store.change((lists) => addList(lists, "多", many)) ?? "", /没有改/);
  assert.deepEqual(store.read(), clip([], A));
});
