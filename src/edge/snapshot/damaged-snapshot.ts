/** What stands on the log is no snapshot that can be used: another one is tried, nothing stops. */
export class DamagedSnapshot extends Error {
  override readonly name = 'DamagedSnapshot';
}
