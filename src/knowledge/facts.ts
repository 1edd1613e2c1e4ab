import type { Fact } from "../domain/fact.ts";
import { AGREEMENTS_PRACTICE } from "./facts-agreements-practice.ts";
import { AGREEMENTS } from "./facts-agreements.ts";
import { BEGINNING } from "./facts-beginning.ts";
import { BOT_ANSWERS } from "./facts-bot-answers.ts";
import { BOT_MORE } from "./facts-bot-more.ts";
import { BOT_RECORD } from "./facts-bot-record.ts";
import { BOT } from "./facts-bot.ts";
import { CHAIRS } from "./facts-chairs.ts";
import { COUNCILS_WORK } from "./facts-councils-work.ts";
import { COUNCILS_MORE } from "./facts-councils-more.ts";
import { COUNCILS_SEATS } from "./facts-councils-seats.ts";
import { COUNCILS } from "./facts-councils.ts";
import { DECREE } from "./facts-decree.ts";
import { DUTIES_MORE } from "./facts-duties-more.ts";
import { DUTIES } from "./facts-duties.ts";
import { ELDER_COUNCILS } from "./facts-elder-councils.ts";
import { FIGURES_LATER } from "./facts-figures-later.ts";
import { FIGURES } from "./facts-figures.ts";
import { FUNDS_MODEL } from "./facts-funds-model.ts";
import { FUNDS } from "./facts-funds.ts";
import { GEOGRAPHY_CASES } from "./facts-geography-cases.ts";
import { GEOGRAPHY } from "./facts-geography.ts";
import { LAW } from "./facts-law.ts";
import { LEVELS } from "./facts-levels.ts";
import { MEETINGS_SUBJECTS } from "./facts-meetings-subjects.ts";
import { MEETINGS } from "./facts-meetings.ts";
import { MEMBERS_SEATS } from "./facts-members-seats.ts";
import { MEMBERS } from "./facts-members.ts";
import { MONEY } from "./facts-money.ts";
import { NAMES } from "./facts-names.ts";
import { OVERLAP } from "./facts-overlap.ts";
import { PATIENTS } from "./facts-patients.ts";
import { PLACES } from "./facts-places.ts";
import { PRACTICE } from "./facts-practice.ts";
import { PURPOSE_WHY } from "./facts-purpose-why.ts";
import { PURPOSE } from "./facts-purpose.ts";
import { REFORM_AFTER } from "./facts-reform-after.ts";
import { REFORM } from "./facts-reform.ts";
import { SECRETARIAT } from "./facts-secretariat.ts";
import { SLIDES } from "./facts-slides.ts";
import { SSU_MEETINGS } from "./facts-ssu-meetings.ts";
import { SSU_MORE } from "./facts-ssu-more.ts";
import { SSU_OTHERS } from "./facts-ssu-others.ts";
import { SSU } from "./facts-ssu.ts";
import { START } from "./facts-start.ts";
import { STRUCTURE_OLD } from "./facts-structure-old.ts";
import { STRUCTURE } from "./facts-structure.ts";
import { SUMS } from "./facts-sums.ts";
import { SYD_AGREEMENT_COURSE } from "./facts-syd-agreement-course.ts";
import { SYD_AGREEMENT } from "./facts-syd-agreement.ts";
import { SYD_CARRY_OVER } from "./facts-syd-carry-over.ts";
import { SYD_EFFORTS } from "./facts-syd-efforts.ts";
import { SYD_FOUNDING } from "./facts-syd-founding.ts";
import { SYD_FUNDS_LEFT } from "./facts-syd-funds-left.ts";
import { SYD_FUNDS } from "./facts-syd-funds.ts";
import { SYD_MAPPING } from "./facts-syd-mapping.ts";
import { SYD_MEETING } from "./facts-syd-meeting.ts";
import { SYD_MORE } from "./facts-syd-more.ts";
import { SYD_PAPERS } from "./facts-syd-papers.ts";
import { SYD_PLAN_HOW } from "./facts-syd-plan-how.ts";
import { SYD_PLAN } from "./facts-syd-plan.ts";
import { SYD_PRINCIPLES } from "./facts-syd-principles.ts";
import { SYD_PSYCHIATRY } from "./facts-syd-psychiatry.ts";
import { SYD_RULES } from "./facts-syd-rules.ts";
import { SYD_SOMATIC } from "./facts-syd-somatic.ts";
import { TASKFORCE } from "./facts-taskforce.ts";
import { TASKS } from "./facts-tasks.ts";
import { UNKNOWN_MORE } from "./facts-unknown-more.ts";
import { UNKNOWN_OUTSIDE } from "./facts-unknown-outside.ts";
import { UNKNOWN_PROCEDURE } from "./facts-unknown-procedure.ts";
import { UNKNOWN } from "./facts-unknown.ts";
import { WORDS_FIELD } from "./facts-words-field.ts";
import { WORDS } from "./facts-words.ts";
import { WORK } from "./facts-work.ts";

/** All that the bot answers general questions from. */
export const FACTS: readonly Fact[] = [
  ...AGREEMENTS_PRACTICE,
  ...AGREEMENTS,
  ...BEGINNING,
  ...BOT_ANSWERS,
  ...BOT_MORE,
  ...BOT_RECORD,
  ...BOT,
  ...CHAIRS,
  ...COUNCILS_WORK,
  ...COUNCILS_MORE,
  ...COUNCILS_SEATS,
  ...COUNCILS,
  ...DECREE,
  ...DUTIES_MORE,
  ...DUTIES,
  ...FIGURES_LATER,
  ...FIGURES,
  ...FUNDS_MODEL,
  ...FUNDS,
  ...GEOGRAPHY_CASES,
  ...GEOGRAPHY,
  ...LAW,
  ...LEVELS,
  ...MEETINGS_SUBJECTS,
  ...MEETINGS,
  ...MEMBERS_SEATS,
  ...MEMBERS,
  ...MONEY,
  ...NAMES,
  ...OVERLAP,
  ...PATIENTS,
  ...PLACES,
  ...PRACTICE,
  ...PURPOSE,
  ...PURPOSE_WHY,
  ...REFORM_AFTER,
  ...REFORM,
  ...SECRETARIAT,
  ...TASKFORCE,
  ...SSU_MORE,
  ...SSU_OTHERS,
  ...SSU,
  ...SSU_MEETINGS,
  ...START,
  ...ELDER_COUNCILS,
  ...STRUCTURE,
  ...STRUCTURE_OLD,
  ...SUMS,
  ...SYD_AGREEMENT_COURSE,
  ...SYD_AGREEMENT,
  ...SYD_EFFORTS,
  ...SYD_FUNDS,
  ...SYD_FUNDS_LEFT,
  ...SYD_MAPPING,
  ...SYD_MEETING,
  ...SYD_CARRY_OVER,
  ...SYD_MORE,
  ...SLIDES,
  ...SYD_PAPERS,
  ...SYD_PLAN,
  ...SYD_PLAN_HOW,
  ...SYD_PRINCIPLES,
  ...SYD_FOUNDING,
  ...SYD_PSYCHIATRY,
  ...SYD_RULES,
  ...SYD_SOMATIC,
  ...TASKS,
  ...UNKNOWN_MORE,
  ...UNKNOWN_OUTSIDE,
  ...UNKNOWN_PROCEDURE,
  ...UNKNOWN,
  ...WORDS,
  ...WORDS_FIELD,
  ...WORK,
];
