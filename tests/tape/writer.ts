// A process of its own that ingests and may be killed at any moment: `writer.ts HOME FILE...`.
import { realEffects } from "../../src/tape/effects.ts";
import { ingest } from "./small-tape.ts";

const [home = "", ...paths] = process.argv.slice(2);
process.stdout.write("started\n");
ingest(home, paths, realEffects()).then(() => process.stdout.write("done\n"));
