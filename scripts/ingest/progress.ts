/** How far a long run is, on the error stream: `1,200 of 20,000 files, about 3 min left`. */

/** Progress is shown from this many files on. */
export const MANY = 200;
/** Seconds between two lines. */
const EVERY = 5;
/** Shares of the work that must be done before the time left is guessed. */
const ENOUGH = 0.02;

/** Seconds as a person says them. */
export function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

/** One line: how much is done, and what is left at the speed so far. */
export function progressLine(done: number, total: number, seconds: number, what: string): string {
  const said = `${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${what}`;
  return done < total && done >= total * ENOUGH
    ? `${said}, about ${inWords((seconds / done) * (total - done))} left`
    : said;
}

/** To be told how much is done; says it now and then, from `many` on. */
export function progress(total: number, what: string, many: number): (done: number) => void {
  const start = performance.now();
  let said = start;
  return (done) => {
    const now = performance.now();
    if (total < many || (done < total && now - said < EVERY * 1000)) return;
    said = now;
    console.error(progressLine(done, total, (now - start) / 1000, what));
  };
}
