/** `explain` of a rule that is the row of a decision table: which row of which table, and what its cells ask. */
import { explainCommand } from '../../src/cli/explain';
import { collected } from '../support/collected-output';
import { engineFixture, retailDocuments } from '../support/engine-fixture';

it('names table, row and cells of a hit, and says in each language what is missing', async () => {
  const engine = engineFixture();
  try {
    const { logistics } = retailDocuments('HSE:carrier:H0001', Date.UTC(2026, 5, 15));
    const body = { ...logistics.body, specificCircumstancesCode: 'F23', totalGrossMassMilligrams: null };
    engine.append({ ...logistics, body });
    await engine.run();
    const told = async (language: string, json = false): Promise<string> => {
      const { output, text } = collected();
      await explainCommand({ data: engine.data, name: 'HSE:carrier:H0001', json, language }, output);
      return text().replace(/\n +/g, ' ');
    };
    expect(await told('en')).toContain(
      '* R01-placi.mass: 30 points, data quality, SEC, RFI The transport document does not state the total weight (7+1, element 7). ' +
        'logistics is missing: no logistics total gross mass absent is stated: no',
    );
    const row = 'Row 7 of 8 of table R01-placi (collect): mass absent Why: PLACI 7, total weight (131) [PACT]';
    expect(await told('en')).toContain(row);
    expect(await told('es')).toContain('El documento de transporte no indica el peso total (7+1, elemento 7).');
    expect(await told('en', true)).toContain(
      '"row":{"table":"R01-placi","hitPolicy":"collect","number":7,"rows":8,"cells":{"mass":"absent"}}',
    );
  } finally {
    await engine.close();
  }
}, 60_000);
