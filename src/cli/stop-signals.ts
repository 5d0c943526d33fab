/** SIGTERM and SIGINT ask a command to finish what it has in hand; a second one ends the process. */

export interface StopSignals {
  readonly signal: AbortSignal;
  readonly stop: () => void;
  readonly release: () => void;
}

export function stopSignals(): StopSignals {
  const controller = new AbortController();
  const ask = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGTERM', ask);
  process.on('SIGINT', ask);
  return {
    signal: controller.signal,
    stop: () => controller.abort(),
    release: () => {
      process.off('SIGTERM', ask);
      process.off('SIGINT', ask);
    },
  };
}
