/** Where the operations endpoint listens, as people write it. */
import { UsageError } from '../ports';

export interface HttpAddress {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
}

/** `host:port`, `[::1]:port`. Throws UsageError. */
export function readHttpAddress(text: string): HttpAddress {
  const found = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]{1,253})):(\d{1,5})$/.exec(text);
  const host = found?.[1] ?? found?.[2];
  const port = Number(found?.[3]);
  if (host === undefined || port > 65_535)
    throw new UsageError(`--http: expected host:port, like 127.0.0.1:9464, found ${text}`);
  return { host, port };
}
