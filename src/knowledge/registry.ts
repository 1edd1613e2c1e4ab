import type { Registry } from "../domain/registry.ts";
import registry from "./registry.json" with { type: "json" };

/** The registry that the bot comes with: public facts, each list with how sure it is. */
export const REGISTRY: Registry = registry as Registry;
