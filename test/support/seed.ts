/** What chance begins from: `SEED`, else the time. Tests that use it carry it in their names. */
export const seed = Number(process.env["SEED"] ?? Date.now());
