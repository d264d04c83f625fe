import type { Scene } from "./picture.ts";

/** A stock's house name in the picture's language, else the one name it has. */
export function stockLabel({ directory, facts, language }: Scene, code: string): string {
  const known = directory.get(code);
  return known?.[language] ?? facts.get(code, "stock.close")?.subject ?? code;
}
