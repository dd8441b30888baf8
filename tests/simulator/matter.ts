/** Matter: the lines and paragraphs of a piece of copy as they are set. */
import type { Copy } from "./copy.ts";
import type { TruePart } from "./truth.ts";

/** A line or paragraph to set. `dated`: it opens with the story's dateline. */
export type Matter = { text: string; role: TruePart["role"]; dated: boolean };

export const matterOf =
  (role: Matter["role"]) =>
  (text: string): Matter => ({ text, role, dated: false });

export const headOf = (copy: Copy): Matter[] => [
  ...copy.series.map(matterOf("series")),
  ...copy.kicker.map(matterOf("kicker")),
  ...copy.headline.map(matterOf("headline")),
  ...copy.subtitle.map(matterOf("subtitle")),
];

/** Paragraphs and crossheads as printed: the dateline before the first sentence, the signature after the last. */
export function bodyOf(copy: Copy): Matter[] {
  const body = copy.paragraphs.map((text) =>
    text.startsWith("## ") ? matterOf("crosshead")(text.slice(3)) : matterOf("body")(text),
  );
  const first = body.findIndex(({ role }) => role === "body");
  const last = body.findLastIndex(({ role }) => role === "body");
  const gap = /[日讯电)）】]$/.test(copy.dateline) ? " " : "";
  return body.map(({ text, role }, i) => {
    const dated = i === first && copy.dateline !== "";
    const opened = dated ? copy.dateline + gap + text : text;
    return { text: i === last ? opened + copy.closing : opened, role, dated };
  });
}
