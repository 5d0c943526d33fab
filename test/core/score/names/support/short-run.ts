/** Tests of names that take seconds for many cases try fewer where every mutant has to wait for them. */
export const isShort = process.env['TIDEWAITER_SHORT'] !== undefined;
