import { createHash } from "node:crypto";
import type { Block } from "../../domain/document-block.ts";
import type { Field, Form, Page, Way } from "./page.ts";

const STYLE = `
:root { color-scheme: light dark; --line: #8a8886; --ink: #242424; --paper: #fff; --deep: #0f548c; --on-deep: #fff; --wrong: #a4262c; }
@media (prefers-color-scheme: dark) { :root { --ink: #fff; --paper: #1f1f1f; --deep: #62abf5; --on-deep: #000; --wrong: #f1707b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1.25rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.2rem; } h3 { font-size: 1rem; }
form { margin: 1.5rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; }
label { display: block; margin: .75rem 0 .25rem; font-weight: 600; }
input, select, button { font: inherit; max-width: 100%; min-height: 2.75rem; }
input[type=file], select { width: 100%; }
select, input[type=date] { padding: .25rem .5rem; border: 1px solid var(--line); border-radius: .25rem; color: inherit; background: inherit; }
button, .way { display: inline-block; margin: 1rem .5rem 0 0; padding: .6rem 1rem; border: 1px solid var(--deep); border-radius: .25rem; color: var(--deep); background: transparent; text-decoration: none; cursor: pointer; }
button:first-of-type { color: var(--on-deep); background: var(--deep); }
:focus-visible { outline: 3px solid var(--deep); outline-offset: 2px; }
.problem { padding: .75rem 1rem; border-left: .3rem solid var(--wrong); font-weight: 600; }
.note { opacity: .85; } table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; }
th, td { padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/**
 * What a browser may do with our pages: show them, and send their forms back to us. Under `no-referrer`
 * it would send them as from nowhere, which local mode refuses.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  "cache-control": "no-store",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** The page as HTML; every text is escaped. */
export function pageHtml({ texts, title, problem, parts }: Page): string {
  return [
    `<!doctype html>`,
    `<html lang="${texts.language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${plain(title)} – Klyngebot</title><style>${STYLE}</style></head>`,
    `<body><main>`,
    `<h1>${plain(title)}</h1>`,
    ...(problem === undefined ? [] : [`<p class="problem" role="alert">${plain(problem)}</p>`]),
    ...parts.map(partHtml),
    `</main></body></html>`,
  ].join("\n");
}

function partHtml(part: Block | Form | Way): string {
  if (part.type === "form") return formHtml(part);
  if (part.type === "way")
    return `<p><a class="way" href="${plain(part.url)}">${plain(part.title)}</a></p>`;
  return blockHtml(part);
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case "heading":
      return `<h${block.level}>${plain(block.text)}</h${block.level}>`;
    case "paragraph":
      return block.text
        .split("\n\n")
        .map((text) => `<p>${plain(text)}</p>`)
        .join("\n");
    case "note":
      return `<p class="note">${plain(block.text)}</p>`;
    case "list": {
      const tag = block.numbered ? "ol" : "ul";
      return `<${tag}>${block.entries.map((entry) => `<li>${plain(entry)}</li>`).join("")}</${tag}>`;
    }
    case "table":
      return tableHtml(block);
  }
}

/** The first cell of a row names the row. */
function tableHtml({ caption, head, rows }: Extract<Block, { type: "table" }>): string {
  const names = head.map((name) => `<th scope="col">${plain(name)}</th>`).join("");
  const lines = rows.map(([first = "", ...cells]) => {
    const others = cells.map((cell) => `<td>${plain(cell)}</td>`).join("");
    return `<tr><th scope="row">${plain(first)}</th>${others}</tr>`;
  });
  const top = head.length === 0 ? "" : `<thead><tr>${names}</tr></thead>`;
  return `<table><caption>${plain(caption)}</caption>${top}<tbody>${lines.join("")}</tbody></table>`;
}

function formHtml({ note, fields, buttons }: Form): string {
  return [
    `<form method="post" enctype="multipart/form-data">`,
    ...fields.map(fieldHtml),
    ...(note === undefined ? [] : [`<p class="note">${plain(note)}</p>`]),
    ...buttons.map(
      ({ act, title }) => `<button name="act" value="${plain(act)}">${plain(title)}</button>`,
    ),
    `</form>`,
  ].join("\n");
}

function fieldHtml(field: Field): string {
  const name = plain(field.name);
  if (field.type === "hidden")
    return `<input type="hidden" name="${name}" value="${plain(field.value)}">`;
  const label = `<label for="${name}">${plain(field.label)}</label>`;
  switch (field.type) {
    case "file":
      return `${label}<input type="file" id="${name}" name="${name}" accept="${plain(field.accept)}">`;
    case "date":
      return `${label}<input type="date" id="${name}" name="${name}" required>`;
    case "select":
      return `${label}<select id="${name}" name="${name}" required><option value=""></option>${field.choices
        .map(({ value, title }) => `<option value="${plain(value)}">${plain(title)}</option>`)
        .join("")}</select>`;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function plain(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
