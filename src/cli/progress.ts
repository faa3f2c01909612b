/** From how many inputs on a bar is shown. */
const MANY = 20;

export interface Progress {
  step(total: number): void;
  stop(): void;
}

/**
 * A bar on standard error while many inputs are read. None in a pipe, nor where the readings themselves scroll by.
 * @param scrolls whether output comes on the terminal as inputs are read
 */
export async function progress(scrolls: boolean): Promise<Progress> {
  if (!process.stderr.isTTY || (scrolls && process.stdout.isTTY)) return { step: () => {}, stop: () => {} };
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar({ stream: process.stderr, format: 'reading {bar} {value}/{total}, {eta_formatted} left', clearOnComplete: true, hideCursor: true, etaBuffer: 50 }, Presets.shades_classic);
  let started = false;
  const stop = (): void => {
    if (started) bar.stop();
    started = false;
  };
  // A command that ends early leaves no bar and no hidden cursor behind.
  process.once('exit', stop);
  return {
    step(total) {
      if (total <= MANY) return;
      if (!started) bar.start(total, 0);
      started = true;
      bar.increment();
    },
    stop,
  };
}
