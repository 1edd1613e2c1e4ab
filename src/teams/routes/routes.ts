import type { Verb } from "../verbs.ts";
import type { Route } from "../turn.ts";
import { agendaCreate, agendaPost, agendaShow, draftCancel, itemShow } from "./agenda.ts";
import {
  minutesAnswer,
  minutesApproval,
  minutesApprove,
  minutesDraft,
  minutesObject,
  minutesObjection,
} from "./approval.ts";
import {
  apologiesSend,
  apologiesWithdraw,
  itemApologiesSend,
  itemApologiesWithdraw,
} from "./apologies.ts";
import { attendanceSave, attendanceShow } from "./attendance.ts";
import { boardChoose, helpShow } from "./chat.ts";
import {
  decisionConfirm,
  decisionConfirmAll,
  decisionForm,
  decisionReopen,
  decisionReview,
  decisionSave,
  decisionShow,
} from "./decision.ts";
import {
  electionClose,
  electionInstall,
  electionOpen,
  electionShow,
  electionVote,
} from "./election.ts";
import { dutyDone, dutyForm, dutySave, dutyShow } from "./duty.ts";
import { effortForm, effortSave, effortShow, effortStatus } from "./effort.ts";
import { followUpDone, followUpShow } from "./follow-up.ts";
import { fundsDownload, fundsForm, fundsSave, fundsShow } from "./funds.ts";
import { inquiryAnswer, inquiryForm, inquirySend, inquiryShow } from "./inquiry.ts";
import { journalDownload, journalNumber } from "./journal.ts";
import { membersShow } from "./members.ts";
import { extractDownload, minutesDownload, minutesIssue, minutesShow } from "./minutes.ts";
import {
  attachmentHandIn,
  attachmentLink,
  attachmentOpen,
  attachmentShow,
  handInShow,
} from "./papers.ts";
import { minutesAdd, minutesAddition, receiptCheck, recordDownload } from "./proof.ts";
import { proposalAnswer, proposalForm, proposalSend, proposalShow } from "./proposal.ts";
import { questionAsk } from "./question.ts";
import { rosterSave } from "./roster.ts";
import { settingsForm, settingsSave, settingsShow } from "./settings.ts";
import { statementSave, statementWithdraw, statementWrite } from "./statement.ts";
import {
  voteCast,
  voteChange,
  voteClose,
  voteMine,
  voteOpen,
  voteRemark,
  voteShow,
} from "./vote.ts";
import { writtenStart } from "./written.ts";

/** The bot's yellow pages: read the payload, call one use case, show one card. Nothing else. */
export const routes: Readonly<Record<Verb, Route>> = {
  "help.show": helpShow,
  "board.choose": boardChoose,
  "question.ask": questionAsk,
  "inquiry.form": inquiryForm,
  "inquiry.send": inquirySend,
  "inquiry.show": inquiryShow,
  "inquiry.answer": inquiryAnswer,
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
  "receipt.check": receiptCheck,
  "statement.write": statementWrite,
  "statement.save": statementSave,
  "statement.withdraw": statementWithdraw,
  "written.start": writtenStart,
  "decision.show": decisionShow,
  "decision.form": decisionForm,
  "decision.save": decisionSave,
  "decision.confirm": decisionConfirm,
  "decision.reopen": decisionReopen,
  "decision.review": decisionReview,
  "decision.confirm-all": decisionConfirmAll,
  "attendance.show": attendanceShow,
  "attendance.save": attendanceSave,
  "apologies.send": apologiesSend,
  "apologies.withdraw": apologiesWithdraw,
  "item-apologies.send": itemApologiesSend,
  "item-apologies.withdraw": itemApologiesWithdraw,
  "minutes.show": minutesShow,
  "minutes.draft": minutesDraft,
  "minutes.approval": minutesApproval,
  "minutes.approve": minutesApprove,
  "minutes.objection": minutesObjection,
  "minutes.object": minutesObject,
  "minutes.answer": minutesAnswer,
  "minutes.issue": minutesIssue,
  "minutes.download": minutesDownload,
  "minutes.addition": minutesAddition,
  "minutes.add": minutesAdd,
  "extract.download": extractDownload,
  "record.download": recordDownload,
  "journal.download": journalDownload,
  "journal.number": journalNumber,
  "attachment.show": attachmentShow,
  "attachment.link": attachmentLink,
  "attachment.open": attachmentOpen,
  "attachment.hand-in": attachmentHandIn,
  "proposal.form": proposalForm,
  "proposal.send": proposalSend,
  "proposal.show": proposalShow,
  "proposal.answer": proposalAnswer,
  "hand-in.show": handInShow,
  "roster.save": rosterSave,
  "settings.show": settingsShow,
  "settings.form": settingsForm,
  "settings.save": settingsSave,
  "members.show": membersShow,
  "election.show": electionShow,
  "election.open": electionOpen,
  "election.vote": electionVote,
  "election.close": electionClose,
  "election.install": electionInstall,
  "effort.show": effortShow,
  "effort.form": effortForm,
  "effort.save": effortSave,
  "effort.status": effortStatus,
  "follow-up.show": followUpShow,
  "follow-up.done": followUpDone,
  "duty.show": dutyShow,
  "duty.form": dutyForm,
  "duty.save": dutySave,
  "duty.done": dutyDone,
  "funds.show": fundsShow,
  "funds.form": fundsForm,
  "funds.save": fundsSave,
  "funds.download": fundsDownload,
};
