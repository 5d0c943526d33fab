/** Reads the tables that are generated as one text each, so that a difference shows the rows that changed. */

/** The lines behind the first line end; a table has one row at least. */
export const rowsOf = (table: string): readonly string[] => table.slice(1).split('\n');
