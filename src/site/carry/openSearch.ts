/** How a browser searches the archive from its own address bar: an OpenSearch 1.1 description. */
import type { Settings } from "../../archiveTypes.ts";
import { xmlText } from "./xmlText.ts";

/** The most that the format allows, in characters. */
const NAME_LENGTH = 16;
const DESCRIPTION_LENGTH = 1024;

const first = (text: string, length: number): string => Array.from(text).slice(0, length).join("");

/** `url` is the site's, without a slash at its end: the format wants whole addresses. */
export const openSearch = ({ title, description, language }: Settings, url: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(first(title, NAME_LENGTH))}</ShortName>
<Description>${xmlText(first(description, DESCRIPTION_LENGTH))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${language}</Language>
<Image type="image/svg+xml">${xmlText(url)}/assets/icon.svg</Image>
<Url type="text/html" template="${xmlText(url)}/search/?q={searchTerms}"/>
</OpenSearchDescription>
`;
