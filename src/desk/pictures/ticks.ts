/** Round levels from low to high, at most `most` of them: 1, 2 or 5 times a power of ten apart. */
export function roundLevels(low: number, high: number, most: number): readonly number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = power * ([1, 2, 5, 10].find((times) => span / (power * times) <= most) ?? 10);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step);
}

/** Where in a list of days a month begins, at most `most` of them: every month, or every second, third, sixth. */
export function monthStarts(days: readonly string[], most: number): readonly number[] {
  const starts = days.flatMap((day, at) => (at > 0 && day.slice(0, 7) !== days[at - 1]?.slice(0, 7) ? [at] : []));
  const every = [1, 2, 3, 6, 12].find((months) => starts.length / months <= most) ?? 12;
  return starts.filter((at) => every === 1 || (Number(days[at]?.slice(5, 7)) - 1) % every === 0);
}
