/** One turn at the desk: what an action is given, and what comes of it. */
import type { Form } from "./fields.ts";
import type { OpenArticle } from "./openArticle.ts";
import type { PrintedPiece } from "./printedPieces.ts";
import type { Problem, Said } from "./words.ts";

export type Turn = {
  article: OpenArticle;
  /** The other article that was chosen. */
  other: OpenArticle | null;
  form: Form;
  /** `2026-03-01` */
  today: string;
  /** The next id that no article of a page ever had. */
  freshId: (page: string) => string;
  /** Printed lines that belong to no article, as they were chosen. */
  chosen: () => { pieces: PrintedPiece[]; text: string } | null;
};

/** Articles as they are to be, `null` for a file that goes; and which is to be shown then. */
export type Done = { ok: true; articles: OpenArticle[]; gone?: OpenArticle; show: string; said: Said };
export type Outcome = Done | { ok: false; problem: Problem };

export type Action = (turn: Turn) => Outcome;

export const refuse = (problem: Problem): Outcome => ({ ok: false, problem });

export const done = (said: Said, show: string, articles: OpenArticle[], gone?: OpenArticle): Done => ({
  ok: true,
  articles,
  show,
  said,
  ...(gone === undefined ? {} : { gone }),
});

/** The paragraph that was chosen; needs the printed lines to be known, since they go with it. */
export function chosenParagraph({ article, form }: Turn): number | Problem {
  const at = Number(form.get("paragraph") ?? "");
  if (!form.has("paragraph") || !Number.isInteger(at) || article.paragraphs[at] === undefined)
    return "noParagraph";
  return article.traced ? at : "noPage";
}
