/** What conditions can ask of names. */
import { UNKNOWN } from '../../../../src/core/kernel/unknown';
import { valueOf } from './support/conditions';

describe('functions on names', () => {
  it.each([
    ['similarity("Marten Holloway", "Holloway, Marten")', 1],
    ['similarity("Marten Holloway", "Grauwerk GmbH")', 0],
    ['similarity("", "")', 0],
    ['screen("parties", "GRAUWERK G.m.b.H.")', 1],
    ['screen("parties", "Grauwerk AG")', 0.6],
    ['screen("parties", "Marten Holloway")', 0],
  ])('%s is %p', (text, value) => {
    expect(valueOf(text, {}, 'double')).toBe(value);
  });

  it.each([
    ['screened("parties", "Grauwrk GmbH")', 'Grauwerk GmbH'],
    ['screened("parties", "Nordlict Lines")', 'Grauwerk GmbH'],
    ['screened("parties", "Grauwerk AG")', ''],
    ['screened("parties", "Marten Holloway")', ''],
  ])('%s is %p', (text, value) => {
    expect(valueOf(text, {}, 'string')).toBe(value);
  });

  it('have no value where the name is absent', () => {
    const order = { buyer: { name: null } };
    expect(valueOf('screen("parties", order.buyer.name)', { order }, 'double')).toBe(UNKNOWN);
    expect(valueOf('screened("parties", order.buyer.name) != ""', { order })).toBe(UNKNOWN);
    expect(valueOf('similarity(order.buyer.name, "Grauwerk")', { order }, 'double')).toBe(UNKNOWN);
  });
});
