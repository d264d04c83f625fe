import { type Case, promise } from "./reading.ts";

const HEAD = "South Korean Bond Yields on March 10, 2026\n\nToday (%) Previous Session (%) Change (BP)\n\n";

const CASES: readonly Case[] = [
  [
    "a row of a table of yields tells where a paper closed, where it had closed before, and the basis points between",
    `${HEAD}2-year TB 2.846 2.851 -0.5\n\n3-year CB (AA-) 3.562 3.547 +1.5\n\n2-year MSB 2.871 2.871 0.0`,
    "bond.yield 2-year Treasury 2.846",
    "bond.yield 2-year Treasury 2.851 @2026-03-09",
    "bond.change_bp 2-year Treasury -0.5",
    "bond.yield 3-year corporate bond 3.562",
    "bond.yield 3-year corporate bond 3.547 @2026-03-09",
    "bond.change_bp 3-year corporate bond 1.5",
    "bond.yield 2-year monetary stabilization bond 2.871",
    "bond.yield 2-year monetary stabilization bond 2.871 @2026-03-09",
    "bond.change_bp 2-year monetary stabilization bond 0",
  ],
  [
    "so does one whose lines were run together, and a deposit's rate is no bond's",
    "Today (%) Previous Session (%) Change (BP) 10-year TB 3.214 3.198 +1.6 91-day CD 2.760 2.770 -1.0",
    "bond.yield 10-year Treasury 3.214",
    "bond.yield 10-year Treasury 3.198 @2026-03-09",
    "bond.change_bp 10-year Treasury 1.6",
  ],
  [
    "yields told in a sentence are read by its words",
    "The yield on the 10-year Treasury bond rose 1.6 basis points to 3.214 percent.",
    "bond.change_bp 10-year Treasury 1.6",
    "bond.yield 10-year Treasury 3.214",
  ],
  [
    "the years of a paper are no span that its yield moved over, whatever the paper is called",
    "Yields on the liquid three-year treasury notes added 0.4 basis point to 2.846 percent, and that on benchmark 10-year government bonds lost 1.2 basis points to 3.214 percent.",
    "bond.change_bp 3-year Treasury 0.4",
    "bond.yield 3-year Treasury 2.846",
    "bond.change_bp 10-year Treasury -1.2",
    "bond.yield 10-year Treasury 3.214",
  ],
  ["the past three days are a span", "Over the past three days yields on three-year notes added 4 basis points."],
];

promise(CASES);
