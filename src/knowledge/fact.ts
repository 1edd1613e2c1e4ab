export type { Fact } from "../domain/fact.ts";
export type { SourceRef } from "../domain/registry.ts";
