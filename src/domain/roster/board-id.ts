import type { Board, BoardId } from "../board.ts";
import { sameText } from "./words.ts";

/** A board's id: region, level and name in the letters every store takes; names alone collide across regions. */
export function boardId({
  region,
  level,
  name,
}: Pick<Board, "region" | "level" | "name">): BoardId {
  const levelWord = level === "political" ? "politisk" : "fagligt";
  return [region, levelWord, name].map(slug).join(".");
}

/** A text in a-z, 0-9 and hyphens; empty where it has no letter or digit of that kind. */
export function slug(text: string): string {
  return sameText(text)
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
