import { Refusal } from "../../domain/refusal.ts";
import { dayWritten } from "../../domain/roster/days.ts";
import { showMembers } from "../../usecases/members/show.ts";
import { membersCard } from "../cards/members-card.ts";
import { payloads, read } from "../payload.ts";
import type { Route } from "../turn.ts";

export const membersShow: Route = async ({ world }, { here, texts, payload }) => {
  const { date, page } = read(payloads.members, payload);
  const day = date === undefined ? undefined : dayWritten(date.replaceAll(/[/. ]+/g, "-"));
  if (date !== undefined && day === undefined) throw new Refusal("date-unreadable", date);
  return { card: membersCard(texts, await showMembers(world, here, { day }), page) };
};
