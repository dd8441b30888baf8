/** Options: what may happen to a page, as chances from 0 to 1, by difficulty. */

export const DIFFICULTIES = ["plain", "residue", "mixed", "interleaved", "losses"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export type Options = {
  /** Stories stand side by side, in bands; otherwise one below the other. */
  sideBySide: boolean;

  // ---- for every story: how it is set
  /** The headline stands inside the body, over all columns but the first. */
  headInside: number;
  /** Then the byline stands over the first column, far from its headline. */
  bylineApart: number;
  /** The lead paragraph stands over the byline. */
  leadFirst: number;
  /** The byline's last name stands on a line of its own. */
  bylineBroken: number;
  /** A notice stands in one of its columns. */
  noticeInside: number;

  /** Another stands under it in the same columns, while its neighbours go on beside both. */
  storyUnder: number;

  // ---- for every band of stories: how it is read off
  /** By rows of its columns; otherwise story after story. */
  merged: number;
  /** All headlines first, then all bylines, then the bodies. */
  headsStacked: number;

  // ---- for every page
  /** A notice or small advertisement stands between the stories. */
  noticeBetween: number;
  /** The extractor left residue at all; the chances of each sort follow. */
  residue: number;
  /** A space at every printed line's end. */
  lineEnds: number;
  /** Western punctuation. */
  ascii: number;
  /** `## ` before headlines. */
  headingMarks: number;
  /** `**本报某地讯**` */
  boldDatelines: number;
  /** Characters taken for others that look alike, one in fifty of those that can be. */
  misreadings: number;

  // ---- for every pair of neighbours on a page with residue
  /** Kicker and headline on one line. */
  fusedHeads: number;
  /** Two paragraphs that follow each other on one line. */
  fusedParagraphs: number;
  /** Two pieces of one story that do not follow each other on one line. */
  fusedFragments: number;

  // ---- damage
  /** For every story: its beginning, middle or end is lost. */
  lost: number;
  /** For every page: a story goes on on another page. */
  jump: number;
};

const PLAIN: Options = {
  sideBySide: false,
  headInside: 0,
  bylineApart: 0.4,
  leadFirst: 0.1,
  bylineBroken: 0.05,
  noticeInside: 0.05,
  storyUnder: 0,
  merged: 0,
  headsStacked: 0,
  noticeBetween: 0.4,
  residue: 0,
  lineEnds: 0.4,
  ascii: 0.5,
  headingMarks: 0.25,
  boldDatelines: 0.25,
  misreadings: 0.5,
  fusedHeads: 0.5,
  fusedParagraphs: 0.03,
  fusedFragments: 0.15,
  lost: 0,
  jump: 0,
};
const INTERLEAVED: Options = {
  ...PLAIN,
  sideBySide: true,
  headInside: 0.15,
  storyUnder: 0.3,
  merged: 1,
  headsStacked: 0.2,
  residue: 0.4,
};

export const OPTIONS: Readonly<Record<Difficulty, Options>> = {
  plain: PLAIN,
  residue: { ...PLAIN, residue: 1, headInside: 0.05 },
  // As most printed pages come out of an extractor: two stories merged at the top, and the rest read one after the other.
  mixed: { ...INTERLEAVED, storyUnder: 0.15, merged: 0.4, headsStacked: 0.35 },
  interleaved: INTERLEAVED,
  losses: { ...INTERLEAVED, lost: 0.35, jump: 1 },
};
