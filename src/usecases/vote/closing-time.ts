import { daysBetween } from "../../domain/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { dayOfTime, readTime } from "../../domain/time-written.ts";
import type { World } from "../ports.ts";

/** The most days ahead that a vote may be open until. */
const MOST_DAYS = 60;

/** The instant at which a vote closes, from what somebody wrote; a time that has passed is never tomorrow's. */
export function closingTime({ clock }: Pick<World, "clock">, text: string): string {
  const written = readTime(text);
  const today = clock.today();
  const day = written && dayOfTime(written, today);
  if (!day) throw new Refusal("closing-time-unreadable", text);
  const at = clock.instantOf(day, written.time);
  if (at <= clock.now()) throw new Refusal("closing-time-past", text);
  if (daysBetween(today, day) > MOST_DAYS)
    throw new Refusal("closing-time-too-far", String(MOST_DAYS));
  return at.toISOString();
}
