import { agendaText } from "./cluster.ts";

/** The small agenda with a chair, a second attachment, and an announced closed item. */
export const recordAgenda = agendaText
  .replace("Sted: Rådhuset i Solby", "Sted: Rådhuset i Solby\nMødeleder: Rikke Regionsformand")
  .replace(
    "4. EVT",
    `Bilag 2 - Budget for akutteamet

4. LUKKET PUNKT - AFTALE MED EN LEVERANDØR

INDSTILLING

Det indstilles:

at aftalen med Solby Pleje opsiges.

SAGSFREMSTILLING

Leverandøren har ikke holdt aftalen.

5. EVT`,
  );

/** The same agenda sent again: item 2 has another text, item 5 is new, the last moves on. */
export const recordAgendaAgain = recordAgenda
  .replace("hen over vinteren.", "hen over vinteren og om influenza.")
  .replace(
    "5. EVT",
    "5. DRØFTELSE AF SOMMERENS BEREDSKAB\n\nSAGSFREMSTILLING\n\nFerien nærmer sig.\n\n6. EVT",
  );
