/** A password or passphrase: the one line of a file that nobody else can read. */
import { UsageError } from '../ports';
import { readSecretFile } from '../secret-file';

const MAX_CHARACTERS = 1_024;

/** Without the end of the line. `option` names whose file it is. Throws UsageError. */
export function readPassword(option: string, path: string): string {
  const password = readSecretFile(path, 'others could take our place').replace(/\r?\n$/, '');
  if (password === '' || password.length > MAX_CHARACTERS || /[\r\n\0]/.test(password))
    throw new UsageError(`${option}: ${path}: expected one line of 1 to ${MAX_CHARACTERS} characters`);
  return password;
}
