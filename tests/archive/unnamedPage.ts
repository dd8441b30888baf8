/** Made-up pages of an unknown day, as a run gives them and as the archive holds them. */
import type { PageSheet, ParsedPage } from "../../src/archiveTypes.ts";

type Given = { paper?: string; page?: string; file?: string; sha256?: string; part?: number; text?: string };

export const page = ({
  paper,
  page: number,
  file = "a.txt",
  sha256 = "1",
  part = 1,
  text = "",
}: Given): ParsedPage =>
  ({
    identity: { paper: paper ?? null, paperBecause: null, page: number ?? null, date: "0001-01-01" },
    articles: [],
    sheet: { file, sha256, part, text },
  }) as unknown as ParsedPage;
export const held = (id: string, given: Given): PageSheet => ({
  ...page(given).sheet,
  id,
  articles: {},
});
