// `npm test` on a fresh checkout must work without `npm install` first: bring in what the lockfile names, once.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";

const lockfile = "package-lock.json";
const installed = "node_modules/.bellwether-lock";
const upToDate = existsSync(installed) && readFileSync(installed).equals(readFileSync(lockfile));
if (!upToDate) {
  const npm = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], { stdio: ["ignore", 2, 2] });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  copyFileSync(lockfile, installed);
}
