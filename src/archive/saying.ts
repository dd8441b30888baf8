/** What an article says, to be compared: not where its words were printed, how sure the parser is, and who looked at it. */
import type { FrontMatter } from "../types.ts";
import { passages } from "./plainText.ts";

export function saying({ front, body }: { front: FrontMatter; body: string }): string {
  const { source: _source, joins: _joins, confidence: _confidence, checked: _checked, ...said } = front;
  return JSON.stringify([said, passages(body)]);
}
