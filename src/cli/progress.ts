/** Progress of long work: one line that is rewritten on a terminal, plain lines elsewhere; always on stderr. */

const EVERY_MS = 200;

export interface Progress {
  /** Where the work is; shown on a terminal only, at most five times a second. */
  readonly show: (text: string) => void;
  /** Takes away what is shown. */
  readonly clear: () => void;
  /** Something worth keeping. */
  readonly say: (text: string) => void;
}

export function progressLine(): Progress {
  let shownAt = 0;
  let isShown = false;
  const clear = (): void => {
    if (isShown) process.stderr.write('\r\u001b[K');
    isShown = false;
  };
  return {
    show: (text) => {
      if (!process.stderr.isTTY || performance.now() - shownAt < EVERY_MS) return;
      shownAt = performance.now();
      process.stderr.write(`\r\u001b[K${text}`);
      isShown = true;
    },
    clear,
    say: (text) => {
      clear();
      process.stderr.write(`${text}\n`);
    },
  };
}

/** The most memory this process has held so far, MB. */
export function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
