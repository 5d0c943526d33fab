/** Consignments side by side, as what is open is gone through. */
import type { Consignment } from './consignment-state';

/** By reference bytes, the closed ones among them; `end` is how far they reach, empty: to the last there is. */
export interface Stretch {
  readonly consignments: readonly Consignment[];
  readonly end: string;
}
