import assert from "node:assert/strict";
import { test } from "node:test";
import { openTapeHistory } from "../../src/tape/history.ts";
import { readManifest } from "../../src/tape/manifest.ts";
import { readingDisk } from "../../src/tape/reading-disk.ts";
import { folder, ingest, writeMarcap } from "./small-tape.ts";

const RENAMED = { code: "100010", market: "KOSDAQ", close: 10_000 };
const GONE = { code: "100020", close: 20_000 };

const namesOf = (home: string) =>
  openTapeHistory(home, readingDisk)
    .names()
    .map(({ code, ko, formerly }) => [code, ko, ...(formerly ?? []).flatMap((one) => [one.ko, one.until])].join(" "));

test("an issue that no list names has the name its last quote bears, and those it had before with their last day", async (t) => {
  const [home, files] = [folder(t), folder(t)];
  const rows = [
    { ...RENAMED, name: "가나전자", day: "2022-12-28" },
    { ...RENAMED, name: "다라전자", day: "2022-12-29" },
    { ...GONE, name: "마바제약", day: "2022-12-29" },
  ];
  await ingest(home, [writeMarcap(files, rows, "marcap-2022.csv")]);
  assert.deepEqual(namesOf(home), ["100010 다라전자 가나전자 2022-12-28", "100020 마바제약"]);
  await ingest(home, [writeMarcap(files, [{ ...RENAMED, name: "사아테크", day: "2023-01-03" }], "marcap-2023.csv")]);
  assert.deepEqual(namesOf(home), ["100010 사아테크 가나전자 2022-12-28 다라전자 2022-12-29", "100020 마바제약"]);
});

test("a day that is added asks only its own year for names", async (t) => {
  const [home, files] = [folder(t), folder(t)];
  const yearFile = (year: string) =>
    readManifest(home, readingDisk).derived.find(({ kind, of }) => kind === "names" && of === year)?.path;
  await ingest(home, [writeMarcap(files, [{ ...GONE, name: "마바제약", day: "2022-12-29" }], "marcap-2022.csv")]);
  const before = yearFile("2022");
  await ingest(home, [writeMarcap(files, [{ ...GONE, name: "마바제약", day: "2023-01-03" }], "marcap-2023.csv")]);
  assert.ok(before);
  assert.equal(yearFile("2022"), before);
  assert.ok(yearFile("2023"));
});
