/** Loaded before the bot: its clock begins at `CLOCK_NOW` and goes on from there. */
const began = Date.now();
const first = Date.parse(process.env["CLOCK_NOW"] ?? "");
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts: [] | [number | string | Date]) {
    super(...((parts.length === 0 ? [moved()] : parts) as [number]));
  }

  static override now(): number {
    return moved();
  }
} as DateConstructor;

function moved(): number {
  return first + RealDate.now() - began;
}
