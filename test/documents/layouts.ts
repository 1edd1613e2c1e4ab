import type { AgendaReading, ItemRead } from "../../src/domain/agenda-reading.ts";

/** A document of our own in a layout that exists, and what a careful secretary reads in it. */
export interface Layout {
  readonly name: string;
  readonly text: string;
  readonly gold: {
    readonly meeting: Partial<AgendaReading>;
    readonly items: readonly Partial<ItemRead>[];
  };
}

const spaced = (text: string): string => text.split("\n").join("\n\n");

export const layouts: readonly Layout[] = [
  {
    name: "a cluster's minutes, a blank line between all lines and hyphens at their ends",
    text: `POLITISK SUNDHEDSKLYNGE

Møde i: Politisk sundhedsklynge Nordstrand

Dato: 4. maj 2027 kl. 13.30 – 15.30
 1. BESLUTNING OM FÆLLES HJEMMEBEHANDLING I KOM-
MUNERNE

Forventet varighed: 20 min

${spaced(`Oplægget holdes på mødet, og der vil være oplæg fra Karen Holm, overlæge, og
Jens Erik Lund, centerchef.
`)}
INDSTILLING

Det indstilles:

${spaced(`at Politisk sundhedsklynge Nordstrand godkender, at hjemmebehandlingen ud-
vides til alle kommuner fra efteråret.`)}



at Politisk sundhedsklynge Nordstrand følger udviklings- og driftsudgifterne.

POLITISK BEHANDLING

Udvalgets beslutning:

Indstillingen blev tiltrådt med en bemærkning om natten.

SAGSFREMSTILLING

${spaced(`Behandlingen omfatter i dag antibiotika og væske. Den gives af kommunernes
akutteams, der er til stede hele døgnet.`)}



Udgiften afholdes ligeligt.

BILAG

Bilag 1 - Notat om hjemmebehandling

JOURNALNUMMER

-
 2. EVT

Intet.
`,
    gold: {
      meeting: {
        kind: "minutes",
        board: "Politisk sundhedsklynge Nordstrand",
        date: "2027-05-04",
        start: "13:30",
        end: "15:30",
      },
      items: [
        {
          number: "1",
          title: "BESLUTNING OM FÆLLES HJEMMEBEHANDLING I KOMMUNERNE",
          kind: "decision",
          minutes: 20,
          recommendations: [
            "Politisk sundhedsklynge Nordstrand godkender, at hjemmebehandlingen udvides til alle kommuner fra efteråret",
            "Politisk sundhedsklynge Nordstrand følger udviklings- og driftsudgifterne",
          ],
          decision: "Indstillingen blev tiltrådt med en bemærkning om natten.",
          case: "Behandlingen omfatter i dag antibiotika og væske. Den gives af kommunernes akutteams, der er til stede hele døgnet.\n\nUdgiften afholdes ligeligt.",
          attachments: [{ title: "Bilag 1 - Notat om hjemmebehandling" }],
          caseNumber: null,
          presenters: ["Karen Holm", "Jens Erik Lund"],
        },
        { number: "2", title: "EVT", kind: "any-other-business", case: "Intet." },
      ],
    },
  },
  {
    name: "a region's agenda with the kind before the title and a named sender",
    text: `Sundhedsudvalget
Dagsorden
Møde den 12-10-2027 kl. 15:00 - 17:00
Sted: Mødelokale 3

8. Orientering: Ventetider på ortopædkirurgi
Sagsnr. 27/1044
INDSTILLING
Administrationen indstiller til Sundhedsudvalget, at:
- orienteringen tages til efterretning
SAGSFREMSTILLING
Ventetiden er faldet siden sommer.

9. Drøftelse: Næste års temaer
INDSTILLING
Administrationen indstiller til Sundhedsudvalget, at:
1. temaerne drøftes
2. udvalget vælger tre af dem
SAGSFREMSTILLING
Der er foreslået seks temaer.`,
    gold: {
      meeting: {
        kind: "agenda",
        board: "Sundhedsudvalget",
        date: "2027-10-12",
        start: "15:00",
        end: "17:00",
        place: "Mødelokale 3",
      },
      items: [
        {
          number: "8",
          title: "Orientering: Ventetider på ortopædkirurgi",
          kind: "information",
          recommendedBy: "Administrationen",
          recommendations: ["orienteringen tages til efterretning"],
          caseNumber: "27/1044",
          case: "Ventetiden er faldet siden sommer.",
        },
        {
          number: "9",
          kind: "discussion",
          recommendations: ["temaerne drøftes", "udvalget vælger tre af dem"],
        },
      ],
    },
  },
  {
    name: "a chain of «at …, og at …» under a named sender",
    text: `Forretningsudvalget
Dagsorden til møde den 9. juni 2027 kl. 10:00 i Regionshuset
1. Aftale om akutbiler
Direktionen indstiller,
at aftalen godkendes,
at den træder i kraft den 1. september, og
at der følges op efter et år.
Sagsfremstilling
Aftalen er forhandlet færdig i maj.
2. Lukket punkt - Køb af grund
LUKKET PUNKT`,
    gold: {
      meeting: { kind: "agenda", board: "Forretningsudvalget", date: "2027-06-09", start: "10:00" },
      items: [
        {
          number: "1",
          title: "Aftale om akutbiler",
          recommendedBy: "Direktionen",
          recommendations: [
            "aftalen godkendes",
            "den træder i kraft den 1. september",
            "der følges op efter et år",
          ],
          closed: false,
        },
        { number: "2", closed: true, recommendations: [] },
      ],
    },
  },
  {
    name: "pasted text with one paragraph a line, attendance and a list of contents",
    text: `Referat fra Sundhedssamarbejdsudvalget
Dato: 1. december 2027
Tid: kl. 9.30-11.00
Deltagere: Karen Holm, Jens Erik Lund
Afbud: Mona Skov
Indhold
1. Godkendelse af dagsorden
2. Beslutning om praksisplan
1. Godkendelse af dagsorden
Beslutning
Godkendt.
2. Beslutning om praksisplan
Sagsfremstilling
Planen har været i høring hos alle kommuner i regionen, og der er kommet syv høringssvar, som er indarbejdet i den vedlagte udgave af planen.
Indstilling
Sekretariatet indstiller, at planen sendes videre til regionsrådet.
Beslutning i Sundhedssamarbejdsudvalget den 01-12-2027
Udvalget tiltrådte indstillingen.`,
    gold: {
      meeting: {
        kind: "minutes",
        board: "Sundhedssamarbejdsudvalget",
        date: "2027-12-01",
        start: "09:30",
        end: "11:00",
        attendance: [
          { name: "Karen Holm", present: true, note: null },
          { name: "Jens Erik Lund", present: true, note: null },
          { name: "Mona Skov", present: false, note: "afbud" },
        ],
      },
      items: [
        { number: "1", title: "Godkendelse af dagsorden", decision: "Godkendt." },
        {
          number: "2",
          title: "Beslutning om praksisplan",
          kind: "decision",
          recommendedBy: "Sekretariatet",
          recommendations: ["planen sendes videre til regionsrådet"],
          decision: "Udvalget tiltrådte indstillingen.",
        },
      ],
    },
  },
];
