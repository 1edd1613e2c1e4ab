import { z } from "zod";
import { disguise } from "../../usecases/identity/disguise.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { read } from "../payload.ts";
import type { Route } from "../turn.ts";

/** `/som NAVN`: reached in local mode only, where nobody is authenticated. */
export const disguiseRoute: Route = async ({ world }, { here, texts, payload }) => {
  const { name } = read(z.strictObject({ name: z.string().max(300) }), payload);
  const { as, choices } = await disguise(world, here.actor, { name });
  const words = texts.disguise;
  const lines = as
    ? [words.as(as.name)]
    : [name === "" ? words.oneself : words.choose, ...choices.map((one) => `/som ${one.name}`)];
  return { card: noticeCard(texts, lines) };
};
