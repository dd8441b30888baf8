import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LOCK_FILE, missingFromLock, type Lock } from "../../scripts/lock.ts";

const lock = JSON.parse(readFileSync(LOCK_FILE, "utf8")) as Lock;

test("the lock file holds every platform's build of every native package", () => {
  assert.deepEqual(
    missingFromLock(lock).map(({ key }) => key),
    [],
  );
});

test("a platform that is missing is found and described", () => {
  const packages = {
    "node_modules/a": {
      version: "1.0.0",
      dev: true,
      optionalDependencies: { "@a/windows-x64": "1.0.0", "@a/linux-arm64": "1.0.0" },
    },
  };
  assert.deepEqual(missingFromLock({ packages }), [
    {
      key: "node_modules/@a/windows-x64",
      entry: { version: "1.0.0", dev: true, optional: true, os: ["win32"], cpu: ["x64"] },
    },
    {
      key: "node_modules/@a/linux-arm64",
      entry: { version: "1.0.0", dev: true, optional: true, os: ["linux"], cpu: ["arm64"] },
    },
  ]);
});

test("every dependency is pinned to one version", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...manifest["dependencies"], ...manifest["devDependencies"] }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  assert.deepEqual(loose, []);
});
