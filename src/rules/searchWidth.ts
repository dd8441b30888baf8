/** How wide the search for a reading of a page is. */
import type { PageElements } from "./elementShapes.ts";

/** Readings kept for every height, on pages where story is read after story and on those whose columns lie side by side. */
const FEW = 2;
const MANY = 40;
/** From here on a page is plain: of its open sentences so many go on in the very next text. */
const PLAIN = 0.9;

/**
 * How many readings of a page are kept for every height. Where columns were merged, the right one is often behind for
 * long: every wider search reads interleaved pages better (eight .914, 24 .924 of B³ F1 on papers of other hands; 40 another
 * .007 on those and the checking papers together). Mixed pages, of which some stories were merged and most were not, have .75 to .9 of
 * plainness: with 24 instead of 2 theirs rises from .946 to .958. On plain pages more than two change next to nothing.
 */
export const widthFor = ({ plainness }: PageElements): number => (plainness > PLAIN ? FEW : MANY);
