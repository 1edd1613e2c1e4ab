import type { Verb } from "../verbs.ts";
import type { Route } from "../turn.ts";
import { agendaCreate, agendaPost, agendaShow, draftCancel, itemShow } from "./agenda.ts";
import { boardChoose, helpShow } from "./chat.ts";
import { rosterSave } from "./roster.ts";
import {
  voteCast,
  voteChange,
  voteClose,
  voteMine,
  voteOpen,
  voteRemark,
  voteShow,
} from "./vote.ts";

/** The bot's yellow pages: read the payload, call one use case, show one card. Nothing else. */
export const routes: Readonly<Record<Verb, Route>> = {
  "help.show": helpShow,
  "board.choose": boardChoose,
  "agenda.show": agendaShow,
  "agenda.post": agendaPost,
  "agenda.create": agendaCreate,
  "draft.cancel": draftCancel,
  "item.show": itemShow,
  "vote.open": voteOpen,
  "vote.show": voteShow,
  "vote.cast": voteCast,
  "vote.remark": voteRemark,
  "vote.change": voteChange,
  "vote.close": voteClose,
  "vote.mine": voteMine,
  "roster.save": rosterSave,
};
