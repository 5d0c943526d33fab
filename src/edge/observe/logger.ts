/** The service's log: one JSON object a line on stderr, with listed fields only, so that personal data has no way in. */
import { destination, pino, stdTimeFunctions } from 'pino';
import type { DestinationStream } from 'pino';
import { cut, plainFields } from './log-fields';
import type { LogFields } from './log-fields';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Messages are constant texts; what varies is a field. */
export interface Logger {
  trace(fields: LogFields, message: string): void;
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Default: stderr, written at once, so that a process that dies has said why. */
  readonly destination?: DestinationStream;
}

/** Time (ISO 8601), level, fields, msg; neither host nor process, which whoever collects logs knows. */
export function makeLogger({ level, destination: to }: LoggerOptions): Logger {
  const log = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // As it is put together: pino's own adds the messages of an error's causes.
      serializers: { err: (told: unknown) => told },
    },
    to ?? destination({ dest: 2, sync: true }),
  );
  // What is passed is put together anew here: pino itself would take an error's message, or format arguments.
  const at =
    (name: keyof Logger) =>
    (fields: LogFields, message: string): void => {
      if (log.isLevelEnabled(name)) log[name](plainFields(fields), cut(message));
    };
  return { trace: at('trace'), debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
