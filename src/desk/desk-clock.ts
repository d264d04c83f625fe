/**
 * Milliseconds that only grow, to measure spans by. Reading the system's clock is dear beside a reply that lies ready:
 * while a beat keeps it, it stands still between two beats.
 */
export class DeskClock {
  #beaten: number | undefined;

  get now(): number {
    return this.#beaten ?? performance.now();
  }

  beat(): void {
    this.#beaten = performance.now();
  }

  /** No beat keeps it any more: it is the system's again. */
  rest(): void {
    this.#beaten = undefined;
  }
}
