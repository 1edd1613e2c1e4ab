/** The floors of the house: an import may only point downwards (see docs/architecture.md). */
const doors = ["teams", "web", "store", "documents", "calendar", "questions", "local"];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "domain-is-pure",
      comment: "The rules of a board know no package, no node: module and no other floor.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { pathNot: "^src/domain/" },
    },
    {
      name: "usecases-see-only-domain",
      severity: "error",
      from: { path: "^src/usecases/" },
      to: { pathNot: "^src/(usecases|domain)/" },
    },
    {
      name: "texts-see-only-domain",
      severity: "error",
      from: { path: "^src/texts/" },
      to: { pathNot: "^src/(texts|domain)/" },
    },
    {
      name: "knowledge-is-plain",
      comment:
        "What the bot knows is written down, not worked out: it leans on types of the rules only.",
      severity: "error",
      from: { path: "^src/knowledge/" },
      to: { pathNot: "^src/(knowledge|domain)/" },
    },
    ...doors.map((door) => ({
      name: `${door}-sees-no-other-door`,
      severity: "error",
      from: { path: `^src/${door}/` },
      to: {
        path: "^src/",
        pathNot: `^src/(${door}|usecases|domain|texts)/${door === "local" ? "|^src/config.ts" : ""}`,
      },
    })),
    {
      name: "the-verifier-shares-nothing",
      comment:
        "What proves a record knows only the format's page: no code of the bot's, no package, no node: module.",
      severity: "error",
      from: { path: "^src/verify/" },
      to: { pathNot: "^src/verify/" },
    },
    {
      name: "the-verifier-is-for-those-who-doubt",
      comment: "Only the command line and the tab run it; nothing of the bot leans on it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(verify|cli|tab)/" },
      to: { path: "^src/verify/" },
    },
    {
      name: "nobody-imports-main",
      severity: "error",
      from: {},
      to: { path: "^src/(main|klyngebot)\\.ts$" },
    },
    {
      name: "botbuilder-in-teams-and-web-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(teams|web)/" },
      to: { path: "node_modules/bot(builder|framework)" },
    },
    {
      name: "cosmos-in-store-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/store/" },
      to: { path: "node_modules/(@azure/cosmos|libsql)" },
    },
    {
      name: "restify-in-web-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/web/" },
      to: { path: "node_modules/(@types/)?restify" },
    },
    {
      name: "nothing-shipped-needs-a-development-package",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
