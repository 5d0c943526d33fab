/** Agencies that nothing speaks for: no rule, flow or list names them and they do not lead. */
import type { Analysis, Finding } from './analysis';

export const unusedAgencies: Analysis = ({ loaded: { file, lists }, rules, places }) => {
  const used = new Set<string>([file.lead]);
  for (const { bands, random } of file.flows) {
    for (const agency of [...Object.keys(bands), random?.agency]) if (agency !== undefined) used.add(agency);
  }
  for (const { source } of rules) used.add(source.agency);
  // A rule may take its agency from a column.
  for (const { rows } of lists.values())
    for (const { values } of rows) if (values['agency'] !== undefined) used.add(values['agency']);
  return file.agencies.flatMap(({ id }, index): readonly Finding[] => {
    if (used.has(id)) return [];
    const message = `agencies: expected a rule, flow or list that names ${id}, found none`;
    return [{ ...places.ofPolicy(['agencies', index, 'id']), code: 'agency-unused', message }];
  });
};
