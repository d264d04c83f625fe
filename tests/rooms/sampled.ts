/** Settings of a property: a fixed seed in ordinary runs, many more runs from a fresh seed when soaking. */
export function sampled(runs: number): { seed: number; numRuns: number; includeErrorInReport: boolean } {
  const soak = process.env.BELLWETHER_SOAK === "1";
  const seed = Number(process.env.BELLWETHER_SEED ?? (soak ? Date.now() % 2 ** 31 : 20260102));
  if (soak) console.log(`# seed ${seed} (BELLWETHER_SEED=${seed} repeats this run)`);
  return { seed, numRuns: soak ? runs * 40 : runs, includeErrorInReport: true };
}
