import { digestOf, said } from "./canonical.ts";
import type { Digest } from "./canonical.ts";
import { listOf } from "./chain.ts";
import type { Link } from "./chain.ts";
import { CHOICES } from "./event-shapes.ts";
import { coded, typed } from "./head.ts";

/** What a receipt was found to stand for, in sentences; `found` is false where it stands nowhere. */
export interface ReceiptFound {
  readonly found: boolean;
  readonly sentences: readonly string[];
}

const CALLED: Readonly<Record<string, string>> = {
  agree: "Tiltræder",
  "agree-with-remark": "Tiltræder med bemærkning",
  "cannot-agree": "Kan ikke tiltræde",
  abstain: "Undlader at stemme",
  recused: "Inhabil",
};

/** Looks for a receipt with its control code in the published rolls of a package that is whole. */
export function findReceipt(digest: Digest, links: readonly Link[], proof: string): ReceiptFound {
  const [receipt = "", code = ""] = proof.split("/").map((part) => part.trim());
  if (receipt === "" || code === "")
    return { found: false, sentences: ["Skriv kvitteringen som KVITTERING/KONTROLKODE."] };
  const sentences = links
    .filter(({ event }) => event["kind"] === "vote")
    .flatMap(({ event }) =>
      listOf(event["rolls"]).flatMap(({ lines }, recommendation) => {
        const marks = new Set(listOf(lines).map(({ mark }) => mark));
        const markOf = (choice: string): string =>
          digestOf(digest, {
            ...{ ballot: event["ballot"] ?? null, recommendation, choice },
            ...{ receipt: receipt.toUpperCase(), code: typed(code) },
          });
        const choice = CHOICES.find((one) => marks.has(markOf(one)));
        return choice === undefined
          ? []
          : [
              `Punkt ${said(event["number"])}, indstilling ${recommendation + 1}: stemmen er talt med som «${CALLED[choice] ?? choice}» (mærke ${coded(markOf(choice), 4)}).`,
            ];
      }),
    );
  if (sentences.length > 0) return { found: true, sentences };
  return {
    found: false,
    sentences: [
      "Kvitteringen står ikke i stemmeprotokollen. Er den skrevet rigtigt af, er stemmen ikke talt med, som kvitteringen siger, eller den blev ændret senere og har fået en ny kvittering.",
    ],
  };
}
