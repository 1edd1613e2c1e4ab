/** An agenda of our own with an announced closed item, attachments, and items with and without recommendations. */
export const recordAgenda = `
KLYNGE PRØVE

Møde i: Klynge Prøve
Dato: 3. marts 2027 kl. 09.00 – 11.00
Sted: Rådhuset i Solby
Mødeleder: Rikke Regionsformand

1. GODKENDELSE AF DAGSORDEN

Forventet varighed: 5 min

INDSTILLING

Det indstilles:

at Klynge Prøve godkender dagsordenen.

SAGSFREMSTILLING

Dagsordenen er udsendt i forvejen.

2. ORIENTERING OM VINTERENS TRAVLHED

Forventet varighed: 10 min

SAGSFREMSTILLING

Hospitalet fortæller om belægningen hen over vinteren.

3. BESLUTNING OM FÆLLES AKUTTEAM

Forventet varighed: 20 min

BAGGRUND FOR SAGENS FREMLÆGGELSE

Kommunerne har ønsket et fælles akutteam.

INDSTILLING

Det indstilles:

at Klynge Prøve godkender, at akutteamet begynder den 1. april.

at Klynge Prøve får en status i efteråret.

SAGSFREMSTILLING

Teamet har sygeplejersker fra tre kommuner.

BILAG

Bilag 1 - Beskrivelse af akutteamet

Bilag 2 - Budget for akutteamet

4. LUKKET PUNKT - AFTALE MED EN LEVERANDØR

INDSTILLING

Det indstilles:

at aftalen med Solby Pleje opsiges.

SAGSFREMSTILLING

Leverandøren har ikke holdt aftalen.

5. EVT
`;

/** The same agenda sent again: item 2 has another text, item 5 is new, the last moves on. */
export const recordAgendaAgain = recordAgenda
  .replace("hen over vinteren.", "hen over vinteren og om influenza.")
  .replace(
    "5. EVT",
    "5. DRØFTELSE AF SOMMERENS BEREDSKAB\n\nSAGSFREMSTILLING\n\nFerien nærmer sig.\n\n6. EVT",
  );
