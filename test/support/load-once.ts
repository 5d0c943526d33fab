/** Bundles compiled once for all runs of one test process: a simulated machine starts often, with the same few bundles. */
import { loadersOnce } from '../../src/engine/load-once';

export const ONCE = loadersOnce();
