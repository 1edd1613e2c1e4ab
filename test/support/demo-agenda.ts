/** An agenda of our own for the example board, as a secretary would send it. */
export const demoAgenda = `
POLITISK SUNDHEDSKLYNGE SYD

Møde i: Politisk Sundhedsklynge Syd
Dato: 3. marts 2026 kl. 09.00 – 11.00
Sted: Rådhuset

1. GODKENDELSE AF DAGSORDEN

INDSTILLING

Det indstilles:

at klyngen godkender dagsordenen.

at klyngen godkender referatet af sidste møde.

SAGSFREMSTILLING

Dagsordenen er udsendt i forvejen.

2. BESLUTNING OM FÆLLES AKUTTEAM

INDSTILLING

Det indstilles:

at klyngen godkender, at akutteamet begynder den 1. april.

SAGSFREMSTILLING

Teamet har sygeplejersker fra tre kommuner.

3. EVT
`;
