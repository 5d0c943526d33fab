/** What was lately looked for, as it stands in the checkpoint or in a layer above it: found, or not there. */
import type { Consignment } from '../../core/join/consignment-state';
import type { GenerationLimits } from './clean-cache';
import { CleanCache } from './clean-cache';
import { weightOf } from './state-weight';

export class ReadCache {
  private readonly states: CleanCache<Consignment>;
  /** Since the last change was prepared: most of what is put next is new. A set of its own each time, as `CleanCache` has maps. */
  private missed: Set<string> | undefined;
  private hasRead = false;
  private readonly isOff: boolean;

  /** Of no count nothing is kept. */
  constructor(limits: GenerationLimits) {
    this.states = new CleanCache(limits, weightOf);
    this.isOff = limits.count === 0;
  }

  get(reference: string): Consignment | undefined {
    return this.states.get(reference);
  }

  isMissing(reference: string): boolean {
    return this.missed?.has(reference) ?? false;
  }

  keep(reference: string, state: Consignment): void {
    if (this.isOff) return;
    this.hasRead = true;
    this.states.set(reference, state);
  }

  miss(reference: string): void {
    if (this.isOff) return;
    this.hasRead = true;
    (this.missed ??= new Set()).add(reference);
  }

  /** It is about to be something else. */
  forget(reference: string): void {
    this.states.delete(reference);
  }

  /** All that is about to change has been forgotten. */
  prepared(): void {
    this.missed = undefined;
    this.states.settle();
    this.hasRead = false;
  }

  /** It has changed: so is what was looked for since then. */
  changed(references: readonly string[]): void {
    if (!this.hasRead) return;
    this.missed = undefined;
    for (const reference of references) this.states.delete(reference);
  }

  clear(): void {
    this.states.clear();
    this.missed = undefined;
  }
}
