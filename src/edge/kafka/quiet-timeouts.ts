/** Keeps one warning of Node from the operator: kafkajs asks for timeouts that are over already, which is harmless. */

let isQuiet = false;

/** For the whole process, once; every other warning goes where it went. */
export function quietTimeouts(): void {
  if (isQuiet) return;
  isQuiet = true;
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name === 'TimeoutNegativeWarning') return;
    for (const listener of listeners) listener(warning);
  });
}
