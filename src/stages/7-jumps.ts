/** Stage 7: pages of one run → the same pages, with stories that jump to another page of their issue in one piece. */
import { confidenceOf, doubtsTogether } from "../rules/confidence.ts";
import { readJump, type JumpWords } from "../rules/jump.ts";
import { pairHalves, type Half } from "../rules/jumpFits.ts";
import type { IdentifiedPage } from "../archiveTypes.ts";
import type { ArticleDraft, Block, PageDraft, Piece } from "../types.ts";
import { blockOf } from "./4-blocks.ts";
import { blocksOf, missingParts, paragraphsOf } from "./5-articles.ts";

const wordsOf = (draft: PageDraft): { jump: JumpWords; piece: Piece }[] =>
  draft.notices.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => {
      const jump = readJump(piece.text);
      return jump === null ? [] : [{ jump, piece }];
    }),
  );

/** Whether a page says that a story goes on elsewhere, or comes from there. */
export const hasJump = (draft: PageDraft): boolean => wordsOf(draft).length > 0;

const inFileOrder = (a: Piece, b: Piece): number => a.line.number - b.line.number || a.from - b.from;

/** The paragraph in which an article stops, or with which it begins. */
const edgeOf = (article: ArticleDraft, direction: JumpWords["direction"]): Block =>
  paragraphsOf(article).at(direction === "to" ? -1 : 0)!;

/** The halves on a page: 下转 speaks of the text above it, 上接 of the text below; it must be an article's last, or first. */
function halvesOf(
  { draft, identity }: IdentifiedPage,
  page: number,
  direction: JumpWords["direction"],
): { article: ArticleDraft; half: Omit<Half, "article"> }[] {
  const texts = draft.articles.flatMap(paragraphsOf).flatMap(({ pieces }) => pieces);
  texts.sort(inFileOrder);
  const halves = wordsOf(draft).flatMap(({ jump, piece }) => {
    if (jump.direction !== direction) return [];
    const near =
      direction === "to"
        ? texts.findLast((text) => inFileOrder(text, piece) < 0)
        : texts.find((text) => inFileOrder(text, piece) > 0);
    const article = draft.articles.find(
      (each) => edgeOf(each, direction).pieces.at(direction === "to" ? -1 : 0) === near,
    );
    if (article === undefined) return [];
    // As if nothing were known of jumps: whether it stops in mid-sentence.
    const edge = blockOf("body", edgeOf(article, direction).pieces);
    return [{ article, half: { page, number: identity.page, named: jump.page, edge } }];
  });
  // Two jumps that speak of one text: nobody can say which is meant.
  return halves.filter(({ article }) => halves.filter((other) => other.article === article).length === 1);
}

const textOf = (article: ArticleDraft): string =>
  blocksOf(article)
    .map(({ text }) => text)
    .join("\n");

/** A story goes on in another article, on the page of that index. `cut`: in mid-sentence. */
type Jump = { to: ArticleDraft; from: ArticleDraft; page: number; cut: boolean };

/** The stories of an issue that jump from one of its pages to another, as far as there is no doubt. */
function jumpsOf(pages: readonly IdentifiedPage[]): Jump[] {
  const articles = pages.flatMap(({ draft }) => draft.articles);
  const halves = (direction: JumpWords["direction"]): Half[] =>
    pages
      .flatMap((each, page) => halvesOf(each, page, direction))
      .map(({ article, half }) => ({ ...half, article: articles.indexOf(article) }));
  const [tos, froms] = [halves("to"), halves("from")];
  return pairHalves(tos, froms, articles.map(textOf)).map(({ to, from, cut }) => ({
    to: articles[tos[to]!.article]!,
    from: articles[froms[from]!.article]!,
    page: froms[from]!.page,
    cut,
  }));
}

/** Both halves of a story → the story. A sentence cut by the jump is one again, without any mark between. */
function joined(first: ArticleDraft, { from: second, cut }: Jump, draft: PageDraft): ArticleDraft {
  const [end, start] = [edgeOf(first, "to"), edgeOf(second, "from")];
  const sentence = {
    ...blockOf("body", [...end.pieces, ...start.pieces]),
    openStart: end.openStart,
    openEnd: start.openEnd,
  };
  const parts = {
    ...first,
    bylines: [...first.bylines, ...second.bylines],
    body: cut
      ? [
          ...first.body.map((block) => (block === end ? sentence : block)),
          ...second.body.filter((block) => block !== start),
        ]
      : [
          ...first.body,
          ...second.body.map((block) => (block === start ? { ...start, openStart: false } : block)),
        ],
  };
  const own = new Set([...second.bylines, ...second.body].flatMap(({ pieces }) => pieces));
  const missing = missingParts(parts);
  const doubts = doubtsTogether(first.doubts, second.doubts, missing);
  return {
    ...parts,
    missing,
    doubts,
    confidence: confidenceOf(doubts),
    rests: [...(first.rests ?? []), { draft, pieces: own }],
  };
}

/** What the second half repeats of its headline says where the story goes on, as the words of the jump do. */
const repeatedHead = ({ series, kicker, headline, subtitle }: ArticleDraft): Block[] =>
  [series, kicker, headline, subtitle].flat();

/** What pages have in common that are one issue: paper and day; where these are not known, their folder or their file. */
export function issueOf({ identity: { paper, date, dateBasis }, draft: { page } }: IdentifiedPage): string {
  if (dateBasis === "unknown") return `file ${page.file} ${page.sha256} ${paper}`;
  return paper === null ? `folder ${page.file.replace(/[^/]*$/, "")} ${date}` : `paper ${paper} ${date}`;
}

/** One issue's pages → their drafts, jumping stories joined on the page where they begin. */
function joinIssue(pages: readonly IdentifiedPage[]): PageDraft[] {
  const jumps = jumpsOf(pages);
  const next = new Map(jumps.map((jump) => [jump.to, jump]));
  const later = new Set(jumps.map(({ from }) => from));
  const gone = new Set<ArticleDraft>();
  const wholes = new Map<ArticleDraft, ArticleDraft>();
  for (const { to } of jumps) {
    if (later.has(to)) continue;
    let whole = to;
    for (let jump = next.get(to); jump !== undefined; jump = next.get(jump.from)) {
      whole = joined(whole, jump, pages[jump.page]!.draft);
      gone.add(jump.from);
    }
    wholes.set(to, whole);
  }
  return pages.map(({ draft }) => {
    if (!draft.articles.some((article) => gone.has(article) || wholes.has(article))) return draft;
    const heads = draft.articles.filter((article) => gone.has(article)).flatMap(repeatedHead);
    return {
      ...draft,
      articles: draft.articles
        .filter((article) => !gone.has(article))
        .map((article) => wholes.get(article) ?? article),
      notices: [...draft.notices, ...heads].sort((a, b) => inFileOrder(a.pieces[0]!, b.pieces[0]!)),
    };
  });
}

const inPrint = ({ draft: { page: a } }: IdentifiedPage, { draft: { page: b } }: IdentifiedPage): number =>
  a.file === b.file ? a.part - b.part : a.file < b.file ? -1 : 1;

/**
 * A run's pages → their drafts in the same order, whatever that is. A story whose other half is not at hand, or could
 * as well be another, stays as it is, and so does the draft of a page that no story leaves or comes to.
 */
export function joinJumps(pages: readonly IdentifiedPage[]): PageDraft[] {
  const issues = new Map<string, IdentifiedPage[]>();
  for (const page of pages.toSorted(inPrint)) {
    const key = issueOf(page);
    issues.set(key, [...(issues.get(key) ?? []), page]);
  }
  const drafts = new Map<IdentifiedPage, PageDraft>();
  for (const own of issues.values()) joinIssue(own).forEach((draft, i) => drafts.set(own[i]!, draft));
  return pages.map((page) => drafts.get(page)!);
}
