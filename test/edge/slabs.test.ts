import { reuse, Slabs } from '../../src/edge/slabs';

const filled = (slabs: Slabs, bytes: number): Buffer => {
  slabs.renew(bytes);
  slabs.used = bytes;
  return slabs.slab;
};

describe('slabs', () => {
  it('are used again once they are given back, and not before', () => {
    const [first, second] = [new Slabs(), new Slabs()];
    const slab = filled(first, 1_000);
    const cut = first.cut();
    expect(cut).toEqual([slab]);
    expect(filled(second, 1_000)).not.toBe(slab);
    reuse(cut);
    expect(filled(second, 1_000)).toBe(slab);
  });

  it('take nothing more after a cut', () => {
    const slabs = new Slabs();
    const slab = filled(slabs, 1_000);
    slabs.cut();
    expect(slabs.slab).not.toBe(slab);
    expect(slabs.used).toBe(0);
  });

  it('that may be read beyond a cut are not of it', () => {
    const slabs = new Slabs();
    const release = slabs.hold();
    filled(slabs, 1_000);
    expect(slabs.cut()).toEqual([]);
    release();
    const slab = filled(slabs, 1_000);
    expect(slabs.cut()).toEqual([slab]);
  });

  it('of one large record are not kept', () => {
    const slabs = new Slabs();
    const slab = filled(slabs, 10_000_000);
    expect(slab.length).toBe(10_000_000);
    reuse(slabs.cut());
    expect(filled(slabs, 10_000_000)).not.toBe(slab);
  });
});
