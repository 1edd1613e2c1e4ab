const GOVERNS =
  /(?:^|\s)(?:om|for|til|på|ved|af|med|under|efter|så|således|uden|i|fra|over|mod|end|godkender|beslutter|anbefaler|tiltræder|ønsker|noterer(?: sig)?|bemærker|forudsætter|sikrer?|betyder|oplyser|konstaterer|finder|mener|forventer|bekræfter|pålægger|indstiller|understreger|accepterer|tilkendegiver|aftaler|foreslår|herunder|idet|opmærksom|medfører|anerkender|præciserer|opfordrer|beder|anmoder|tillader|efterretning|orientering|det (?:besluttes|godkendes|anbefales|aftales|foreslås|forudsættes|forventes|bemærkes|tiltrædes))$/i;
const LINK = /([,;])?\s(?:(og|samt)\s)?at(?=\s)/g;

/** Whether the words before an "at" make it the beginning of a clause of their own, not of a new point. */
export function governsAt(before: string): boolean {
  return GOVERNS.test(before.slice(-80).replace(/[,;\s]+$/, ""));
}

/** The first word after "at": who or what the point is about. */
export function subjectOf(point: string): string {
  return (/^(?:at[\s,:]+)?(\S+)/i.exec(point.slice(0, 120))?.[1] ?? "").toLowerCase();
}

/** The points that one sentence "at …, og at …" holds, and whether a link in it could be read both ways. */
export function splitChain(sentence: string): { points: readonly string[]; unsure: boolean } {
  if (sentence.length > 20_000) return { points: [sentence], unsure: true };
  const points: string[] = [];
  const first = subjectOf(sentence);
  let from = 0;
  let clauseOpen = false;
  let unsure = false;
  for (const link of sentence.matchAll(LINK)) {
    const after = link.index + link[0].length + 1;
    if (governsAt(sentence.slice(Math.max(from, link.index - 90), link.index))) clauseOpen = true;
    else if (link[1] ?? link[2]) {
      const same = subjectOf(sentence.slice(after, after + 120)) === first && first !== "der";
      if (!clauseOpen || same) {
        points.push(sentence.slice(from, link.index));
        from = after;
        clauseOpen = false;
      } else unsure ||= link[2] !== undefined;
    }
  }
  return { points: [...points, sentence.slice(from)], unsure };
}
