/** The door says no: the status that is answered and the reason that is logged, and no more. */
export class Refused extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string) {
    super(reason);
    this.name = "Refused";
    this.status = status;
    this.reason = reason;
  }
}
