/** The paper of an article as it may be listed and searched by. */
import type { FrontMatter } from "../types.ts";

/** The paper that a page, its file or an archivist names; none where it was only estimated. */
export const statedPaper = ({
  paper,
  paperBasis,
}: Pick<FrontMatter, "paper" | "paperBasis">): string | undefined =>
  paperBasis === "estimated" ? undefined : paper;
