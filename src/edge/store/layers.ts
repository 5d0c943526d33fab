/** What has changed and is not in the checkpoint yet: one layer that takes changes in, and those that are being written. */
import { DirtyLayer } from './dirty-layer';
import type { StoreLimits } from './store-limits';

export class Layers {
  dirty = new DirtyLayer();
  /** Oldest first: each hides what the checkpoint, and those before it, say. */
  private readonly frozen: DirtyLayer[] = [];

  constructor(private readonly limits: Pick<StoreLimits, 'dirtyCount' | 'dirtyBytes'>) {}

  /** Oldest first. */
  get all(): readonly DirtyLayer[] {
    return [...this.frozen, this.dirty];
  }

  get isWriting(): boolean {
    return this.frozen.length > 0;
  }

  has(reference: string): boolean {
    return this.find(reference, () => true) === true;
  }

  /** What is found at its place in the newest layer that has it. */
  find<A>(reference: string, at: (layer: DirtyLayer, place: number) => A): A | undefined {
    const place = this.dirty.placeOf(reference);
    if (place !== undefined) return at(this.dirty, place);
    for (let index = this.frozen.length - 1; index >= 0; index--) {
      const layer = this.frozen[index];
      const found = layer?.placeOf(reference);
      if (layer !== undefined && found !== undefined) return at(layer, found);
    }
    return undefined;
  }

  /** The layer that is dirty, which is to be written now. */
  freeze(): DirtyLayer {
    const layer = this.dirty;
    this.frozen.push(layer);
    this.dirty = new DirtyLayer();
    return layer;
  }

  /** The checkpoint says now what the layer said. */
  written(layer: DirtyLayer): void {
    this.frozen.splice(this.frozen.indexOf(layer), 1);
  }

  /** Is so many times as much dirty as should be? */
  isBeyond(times: number): boolean {
    const { dirtyCount, dirtyBytes } = this.limits;
    return this.dirty.size >= times * dirtyCount || this.dirty.bytes >= times * dirtyBytes;
  }

  clear(): void {
    this.frozen.length = 0;
    this.dirty = new DirtyLayer();
  }
}
