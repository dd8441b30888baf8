/** Moves: what the next element of a page may do, and the cues by which each is judged. */
import type { Column, Move, State, Story } from "./columnState.ts";
import type { Element, PageElements } from "./elementShapes.ts";

/** How one element fits each story of a page so far; lists go by the story's index. */
export type Fits = {
  /** Likeness to the likest text of the story, to all together, to its last ones; share of the headline that is found in it. */
  best: number[];
  together: number[];
  recent: number[];
  headline: number[];
  /** How likely the story holds what it goes on with or what goes on with it. */
  linked: number[];
};

/** A move about to be made. `index` is the element's. */
export type Situation = {
  page: PageElements;
  state: State;
  index: number;
  element: Element;
  move: Move;
  /** The column it goes on in or under, and the story it would belong to, where there are such. */
  column: Column | null;
  story: Story | null;
  /** The story's index, `-1` for none. */
  owner: number;
  fits: Fits;
};

export type Cue = { name: string; value: (at: Situation) => number };

const textsOf = (at: Situation): readonly number[] => at.story?.members ?? [];
const before = (at: Situation): Element | null =>
  at.column === null || at.column.last < 0 ? null : at.page.elements[at.column.last]!;
const openTail = (at: Situation): number => before(at)?.open ?? 0;
const bare = (story: Story): boolean => story.members.length === 0;

const RECENT_TEXTS = 4;

/** How an element fits every story so far. */
export function measureFits(page: PageElements, state: State, index: number): Fits {
  const { likeness, elements } = page;
  const fits: Fits = { best: [], together: [], recent: [], headline: [], linked: [] };
  for (const { head, members } of state.stories) {
    let best = 0;
    let recent = 0;
    let together = 0;
    let linked = 0;
    members.forEach((each, i) => {
      const like = likeness.between(each, index);
      if (like > best) best = like;
      together += like;
      if (i >= members.length - RECENT_TEXTS) recent += like;
      if (elements[each]!.open > 0) linked += page.link(each, index);
      if (elements[index]!.open > 0) linked += page.link(index, each);
    });
    fits.best.push(best);
    fits.together.push(members.length === 0 ? 0 : together / Math.sqrt(members.length));
    fits.recent.push(members.length === 0 ? 0 : recent / Math.min(RECENT_TEXTS, members.length));
    fits.headline.push(head < 0 ? 0 : likeness.within(head, index));
    fits.linked.push(Math.min(1.5, linked));
  }
  return fits;
}

/** The most of the other stories. */
const rival = (at: Situation, list: readonly number[]): number => {
  let most = 0;
  for (let story = 0; story < list.length; story++)
    if (story !== at.owner && list[story]! > most) most = list[story]!;
  return most;
};
const own = (at: Situation, list: readonly number[]): number => (at.owner < 0 ? 0 : list[at.owner]!);
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const distance = (at: Situation): number => {
  if (at.move.kind !== "goOn" && at.move.kind !== "under") return 0;
  const { columns, current } = at.state;
  return current < 0 ? 0 : (at.move.column - current + columns.length) % columns.length;
};

/** In hundreds of characters: how much further down the page this stands than what was read last. */
const fall = (at: Situation): number => {
  const top = at.column?.depth ?? at.story?.top ?? at.state.height;
  return Math.max(-8, Math.min(8, (top - at.state.height) / 100));
};

/** Columns that stand open higher up the page. */
const higher = (at: Situation): number => {
  const top = at.column?.depth ?? 0;
  let count = 0;
  for (const column of at.state.columns) if (column !== at.column && column.depth < top - 20) count++;
  return count;
};

const flag = (yes: boolean): number => (yes ? 1 : 0);

const silence = (at: Situation): number =>
  at.column === null ? 0 : Math.log2(1 + at.index - at.column.touched);

const LIKENESS: readonly Cue[] = [
  { name: "headline speaks of it", value: (at) => own(at, at.fits.headline) },
  { name: "headline speaks of it most", value: (at) => ratio(own(at, at.fits.headline), at.page.mostSpokenOf[at.index]!) },
  { name: "another headline speaks of it more", value: (at) => Math.max(0, rival(at, at.fits.headline) - own(at, at.fits.headline)) },
  { name: "like a text of the story", value: (at) => own(at, at.fits.best) },
  { name: "likest text is in the story", value: (at) => ratio(own(at, at.fits.best), at.page.mostLike[at.index]!) },
  { name: "liker to another story", value: (at) => Math.max(0, rival(at, at.fits.best) - own(at, at.fits.best)) },
  { name: "like the story's texts together", value: (at) => own(at, at.fits.together) },
  { name: "liker to another story's texts together", value: (at) => Math.max(0, rival(at, at.fits.together) - own(at, at.fits.together)) },
  { name: "no story is liker", value: (at) => ratio(own(at, at.fits.together), Math.max(own(at, at.fits.together), rival(at, at.fits.together))) },
  { name: "like the story's last texts", value: (at) => own(at, at.fits.recent) },
  { name: "liker to another story's last texts", value: (at) => Math.max(0, rival(at, at.fits.recent) - own(at, at.fits.recent)) },
  { name: "linked to the story", value: (at) => own(at, at.fits.linked) },
  { name: "linked to another story", value: (at) => rival(at, at.fits.linked) },
  { name: "headlines since its last text", value: (at) => (at.story === null ? 0 : Math.min(3, at.state.heads - at.story.heads)) },
  { name: "headlines since, plain page", value: (at) => (at.story === null ? 0 : Math.min(3, at.state.heads - at.story.heads) * at.page.plainness) },
  { name: "texts of the story", value: (at) => Math.log2(1 + textsOf(at).length) },
  { name: "spoken, and so is the story", value: (at) => flag(at.element.spoken && at.story !== null && at.story.spoken > 0) },
  { name: "spoken, the story is not", value: (at) => flag(at.element.spoken && at.story !== null && at.story.spoken === 0) },
  { name: "the story is spoken, it is not", value: (at) => (at.story === null || at.element.spoken ? 0 : ratio(at.story.spoken, at.story.members.length)) },
  { name: "story has a headline", value: (at) => flag((at.story?.head ?? -1) >= 0) },
  { name: "dateline in a dated story", value: (at) => flag(at.element.dated && at.story?.dated === true) },
  {
    name: "dateline in a begun story",
    value: (at) => flag(at.element.dated && at.story !== null && !bare(at.story)),
  },
  { name: "story is signed off", value: (at) => flag(at.story?.signedOff === true) },
];

const POSITION: readonly Cue[] = [
  { name: "same column", value: (at) => flag(distance(at) === 0) },
  { name: "same column, plain page", value: (at) => flag(distance(at) === 0) * at.page.plainness },
  { name: "another column, plain page", value: (at) => flag(distance(at) > 0) * at.page.plainness },
  { name: "next column", value: (at) => flag(distance(at) === 1) },
  { name: "columns skipped", value: (at) => Math.max(0, distance(at) - 1) },
  { name: "column silent for long", value: silence },
  { name: "back up the page", value: (at) => Math.max(0, -fall(at)) },
  { name: "further down the page", value: (at) => Math.max(0, fall(at)) },
  { name: "much further down the page", value: (at) => flag(fall(at) > 2.5) },
  { name: "columns end higher up", value: higher },
  {
    name: "columns wait longer",
    value: (at) => at.state.columns.filter((column) => column.touched < (at.column?.touched ?? 0)).length,
  },
];

/** The cues of every move; their weights are learned from simulated pages. */
export const CUES: Readonly<Record<Move["kind"], readonly Cue[]>> = {
  goOn: [
    ...LIKENESS,
    ...POSITION,
    { name: "alone on the page", value: (at) => flag(at.state.columns.length === 1) },
    { name: "first text of its story", value: (at) => flag(at.story !== null && bare(at.story)) },
    {
      name: "first text, cut",
      value: (at) => (at.story !== null && bare(at.story) ? at.element.cut : 0),
    },
    {
      name: "first text, opens a paragraph",
      value: (at) => (before(at) === null ? at.element.opening : 0),
    },
    { name: "first text, dated", value: (at) => flag(before(at) === null && at.element.dated) },
    {
      name: "first text, older headline waits",
      value: (at) =>
        before(at) === null ? at.state.stories.filter((each) => bare(each) && each.opened < at.story!.opened).length : 0,
    },
    { name: "sentence open", value: openTail },
    { name: "sentence open just above, plain page", value: (at) => at.column!.last === at.index - 1 ? openTail(at) * at.page.plainness : 0 },
    { name: "sentence open just above", value: (at) => at.column!.last === at.index - 1 ? openTail(at) : 0 },
    { name: "sentence open, words go on", value: (at) => openTail(at) && openTail(at) * at.page.joint(at.column!.last, at.index).words },
    { name: "sentence open, quotation goes on", value: (at) => openTail(at) && openTail(at) * at.page.joint(at.column!.last, at.index).quotes },
    { name: "sentence open, number goes on", value: (at) => openTail(at) && openTail(at) * at.page.joint(at.column!.last, at.index).number },
    { name: "sentence open, cut", value: (at) => openTail(at) * at.element.cut },
    { name: "sentence open, opens a paragraph", value: (at) => openTail(at) * at.element.opening },
    {
      name: "sentence closed, cut",
      value: (at) => (before(at) === null ? 0 : (1 - openTail(at)) * at.element.cut),
    },
    {
      name: "sentence closed, opens a paragraph",
      value: (at) => (before(at) === null ? 0 : (1 - openTail(at)) * at.element.opening),
    },
    { name: "text of another story came between", value: (at) => flag(at.column!.touched < at.index - 1) },
    { name: "crosshead", value: (at) => flag(at.element.kind === "crosshead") },
    { name: "crosshead after an open sentence", value: (at) => flag(at.element.kind === "crosshead") * openTail(at) },
    { name: "after a crosshead", value: (at) => flag(before(at)?.kind === "crosshead") },
    { name: "after a crosshead, cut", value: (at) => flag(before(at)?.kind === "crosshead") * (at.element.cut - at.element.opening) },
  ],
  turn: [
    { name: "another column", value: () => 1 },
    { name: "another column, plain page", value: (at) => at.page.plainness },
    ...LIKENESS,
    { name: "cut", value: (at) => at.element.cut },
    { name: "opens a paragraph", value: (at) => at.element.opening },
    { name: "back up the page", value: (at) => Math.max(0, -fall(at)) },
    { name: "further down the page", value: (at) => Math.max(0, fall(at)) },
    { name: "a sentence is open", value: (at) => flag(textsOf(at).some((each) => at.page.elements[each]!.open > 0)) },
    { name: "story read last", value: (at) => flag(at.state.columns[at.state.current]?.story === at.owner) },
    { name: "columns of the story", value: (at) => at.story!.columns },
    { name: "columns of the page", value: (at) => at.state.columns.length },
    { name: "story has no text", value: (at) => flag(bare(at.story!)) },
    {
      name: "story is in no open column",
      value: (at) => flag(!at.state.columns.some((column) => column.story === at.owner)),
    },
    { name: "crosshead", value: (at) => flag(at.element.kind === "crosshead") },
  ],
  begin: [
    { name: "a text without headline", value: () => 1 },
    { name: "a text without headline, plain page", value: (at) => at.page.plainness },
    { name: "first of the page", value: (at) => flag(at.state.stories.length === 0) },
    { name: "short", value: (at) => flag(at.element.text.length < 200) },
    { name: "no story is like it", value: (at) => flag(Math.max(0, ...at.fits.best) < 0.02) },
    { name: "linked to another story", value: (at) => rival(at, at.fits.linked) },
    { name: "like another story", value: (at) => ratio(rival(at, at.fits.best), at.page.mostLike[at.index]!) },
    { name: "headline speaks of it", value: (at) => rival(at, at.fits.headline) },
    { name: "cut", value: (at) => at.element.cut },
    { name: "opens a paragraph", value: (at) => at.element.opening },
    { name: "dated", value: (at) => flag(at.element.dated) },
    { name: "signed off", value: (at) => flag(at.element.signedOff) },
    {
      name: "a headline waits",
      value: (at) => flag(at.state.stories.some(bare)),
    },
    {
      name: "in the gap of an open sentence",
      value: (at) => {
        const last = at.state.columns[at.state.current]?.last ?? -1;
        return last < 0 ? 0 : at.page.elements[last]!.open;
      },
    },
    { name: "crosshead", value: (at) => flag(at.element.kind === "crosshead") },
  ],
  under: [
    { name: "a headline under a story", value: () => 1 },
    ...POSITION,
    { name: "sentence open above", value: openTail },
    { name: "story above has no text", value: (at) => flag(before(at) === null) },
    { name: "story above is signed off", value: (at) => flag(before(at)?.signedOff === true) },
    { name: "alone on the page", value: (at) => flag(at.state.columns.length === 1) },
  ],
  beside: [
    { name: "a headline over a new column", value: () => 1 },
    { name: "a headline over a new column, plain page", value: (at) => at.page.plainness },
    { name: "first of the page", value: (at) => flag(at.state.columns.length === 0) },
    { name: "headlines wait", value: (at) => at.state.stories.filter(bare).length },
    { name: "just after a headline", value: (at) => flag(isBareCurrent(at)) },
    { name: "columns of the page", value: (at) => at.state.columns.length },
  ],
  title: [
    { name: "a headline of a begun story", value: () => 1 },
    { name: "it speaks of its texts", value: (at) => textsOf(at).reduce((most, each) => Math.max(most, at.page.likeness.within(at.index, each)), 0) },
    { name: "texts of the story", value: (at) => Math.min(6, textsOf(at).length) },
    { name: "story has a byline", value: (at) => flag(at.story!.byline >= 0) },
    { name: "story read last", value: (at) => flag(at.state.columns[at.state.current]?.story === at.owner) },
    { name: "story begins cut", value: (at) => (textsOf(at).length > 0 ? at.page.elements[textsOf(at)[0]!]!.cut : 0) },
    { name: "story is dated", value: (at) => flag(at.story!.dated) },
  ],
  sign: [
    { name: "a byline of a story", value: () => 1 },
    { name: "story read last", value: (at) => flag(at.state.columns[at.state.current]?.story === at.owner) },
    { name: "first headline that waits", value: (at) => flag(at.state.stories.findIndex((each) => bare(each) && each.byline < 0) === at.owner) },
    { name: "story has a headline", value: (at) => flag(at.story!.head >= 0) },
    { name: "texts of the story", value: (at) => Math.min(6, textsOf(at).length) },
    { name: "story is dated", value: (at) => flag(at.story!.dated) },
    { name: "sentence open", value: (at) => textsOf(at).length > 0 ? at.page.elements[textsOf(at).at(-1)!]!.open : 0 },
  ],
  open: [{ name: "a byline without headline", value: () => 1 }, { name: "a headline waits for a byline", value: (at) => flag(at.state.stories.some((each) => bare(each) && each.byline < 0)) }],
};

const isBareCurrent = (at: Situation): boolean => {
  const story = at.state.columns[at.state.current]?.story;
  return story !== undefined && bare(at.state.stories[story]!);
};

/** Stories further back than this many openings are done. */
const RECENT_STORIES = 8;

/** Everything the element could do here. */
export function movesOf(state: State, element: Element): Move[] {
  const { columns, stories } = state;
  const recent = stories.map((_, i) => i).slice(-RECENT_STORIES);
  const columnMoves = columns.map((_, column) => column);
  switch (element.kind) {
    case "text":
    case "crosshead":
      return [
        ...columnMoves.map((column): Move => ({ kind: "goOn", column })),
        ...recent.map((story): Move => ({ kind: "turn", story })),
        { kind: "begin" },
      ];
    case "head":
      return [
        ...columnMoves.map((column): Move => ({ kind: "under", column })),
        { kind: "beside" },
        ...recent.filter((story) => stories[story]!.head < 0).map((story): Move => ({ kind: "title", story })),
      ];
    case "byline":
      return [
        ...recent.filter((story) => stories[story]!.byline < 0).map((story): Move => ({ kind: "sign", story })),
        { kind: "open" },
      ];
  }
}

/** A move with all that its cues look at. */
export function situate(page: PageElements, state: State, index: number, move: Move, fits: Fits): Situation {
  const column = "column" in move ? state.columns[move.column]! : null;
  const owner = "story" in move ? move.story : column === null || move.kind === "under" ? -1 : column.story;
  const story = owner < 0 ? null : state.stories[owner]!;
  return { page, state, index, element: page.elements[index]!, move, column, story, owner, fits };
}
