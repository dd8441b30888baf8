/** How a browser searches the archive from its own address bar: an OpenSearch 1.1 description. */
import type { Settings } from "../../archiveTypes.ts";
import { cutWords } from "../article/cutWords.ts";
import { xmlText } from "./xmlText.ts";

/** The most that the format allows, in characters. */
const NAME_LENGTH = 16;
const LONG_NAME_LENGTH = 48;
const DESCRIPTION_LENGTH = 1024;

const first = (text: string, length: number): string => Array.from(text).slice(0, length).join("");

/** Letters or figures without a space between them, in a script that has spaces. */
const SPACED_WORD = /[^\p{Script=Han}\s\p{P}]+/gu;

/** A text cut behind its last whole word that there is room for: `柳河日报全文数据库`, not `柳河日报全文数据`. */
function shortened(text: string, most: number): string {
  const room = first(text, most);
  if (room === text) return text;
  const ends = [
    ...cutWords(text).map(({ to }) => to),
    ...Array.from(text.matchAll(SPACED_WORD), ({ 0: word, index }) => index + word.length),
  ];
  return room.slice(0, Math.max(...ends.filter((end) => end <= room.length))) || room;
}

/** `url` is the site's, without a slash at its end: the format wants whole addresses. */
export const openSearch = ({ title, description, language }: Settings, url: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(shortened(title, NAME_LENGTH))}</ShortName>
<LongName>${xmlText(shortened(title, LONG_NAME_LENGTH))}</LongName>
<Description>${xmlText(first(description, DESCRIPTION_LENGTH))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${language}</Language>
<Image type="image/svg+xml">${xmlText(url)}/assets/icon.svg</Image>
<Url type="text/html" template="${xmlText(url)}/search/?q={searchTerms}"/>
</OpenSearchDescription>
`;
