/** The part of a pino logger that the door writes to. */
export interface DoorLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
