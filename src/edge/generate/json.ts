/** Plain JSON values as the generator builds them; an undefined member is left out of the line. */
export type Json = string | number | boolean | undefined | readonly Json[] | JsonObject;
export interface JsonObject {
  [member: string]: Json;
}
