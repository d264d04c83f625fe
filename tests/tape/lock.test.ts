import assert from "node:assert/strict";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { nodeDisk, realEffects, type TapeEffects } from "../../src/tape/effects.ts";
import { lockTape } from "../../src/tape/lock.ts";
import { folder } from "./small-tape.ts";

/** Processes of an imagined machine, by id, with their start. */
function machine(processes: Readonly<Record<number, string>>, pid: number, host = "here"): TapeEffects {
  return { ...realEffects(), pid, host, processStart: (id) => processes[id] };
}

test("one process writes at a time, and the message names it", (t) => {
  const home = folder(t);
  const both = { 1: "a", 2: "b" };
  const release = lockTape(home, machine(both, 1));
  assert.throws(() => lockTape(home, machine(both, 2)), { code: "store-locked", message: /process 1 on here/ });
  release();
  lockTape(home, machine(both, 2))();
  assert.equal(existsSync(join(home, "lock")), false);
});

test("a dead process keeps no lock", (t) => {
  const home = folder(t);
  lockTape(home, machine({ 1: "a" }, 1));
  lockTape(home, machine({ 2: "b" }, 2))();
});

test("a later process with the same id does not keep the dead one's lock", (t) => {
  const home = folder(t);
  lockTape(home, machine({ 1: "a" }, 1));
  lockTape(home, machine({ 1: "started later", 2: "b" }, 2))();
});

test("a lock of another host is never judged dead", (t) => {
  const home = folder(t);
  lockTape(home, machine({ 1: "a" }, 1, "there"));
  assert.throws(() => lockTape(home, machine({ 2: "b" }, 2)), { code: "store-locked", message: /on there.*remove/ });
});

test("half a lock file is a dead process's", (t) => {
  const home = folder(t);
  writeFileSync(join(home, "lock"), '{"pid": 1');
  lockTape(home, machine({ 2: "b" }, 2))();
});

test("letting go leaves a lock that someone else holds meanwhile", (t) => {
  const home = folder(t);
  const release = lockTape(home, machine({ 1: "a" }, 1));
  lockTape(home, machine({ 2: "b" }, 2));
  release();
  assert.equal(JSON.parse(readFileSync(join(home, "lock"), "utf8")).pid, 2);
});

test("a process that died while breaking a lock holds nobody up for long", (t) => {
  const home = folder(t);
  lockTape(home, machine({ 1: "a" }, 1));
  const guard = join(home, "lock.breaking");
  writeFileSync(guard, "7");
  const old = new Date(Date.now() - 60_000);
  utimesSync(guard, old, old);
  lockTape(home, machine({ 2: "b" }, 2))();
});

test("a folder that cannot be written is told as such, not as a fault of the program", () => {
  for (const code of ["EACCES", "EROFS", "ENOSPC"]) {
    const makeFolder = () => {
      throw Object.assign(new Error(code), { code });
    };
    const effects = { ...realEffects(), disk: { ...nodeDisk, makeFolder } };
    assert.throws(
      () => lockTape("/nowhere/tape", effects),
      (error: Error & { code?: string }) => {
        assert.equal(error.code, "store-failed");
        assert.match(error.message, new RegExp(`/nowhere/tape cannot be written \\(${code}\\)`));
        return true;
      },
    );
  }
});
