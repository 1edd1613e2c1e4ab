import type { Activity } from "botbuilder";

const REMEMBERED = 1000;

/** Says whether this very message has come before: Teams sends again what was answered late. */
export function repeats(): (activity: Activity) => boolean {
  const seen = new Set<string>();
  return ({ id, conversation, text, timestamp }) => {
    if (id === undefined) return false;
    const key = [conversation.id, id, String(timestamp), text].join("\n");
    if (seen.has(key)) return true;
    seen.add(key);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return false;
  };
}
