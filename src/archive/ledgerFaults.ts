/** What the ledger says and the archive does not bear out. */
import type { Archive } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";
import { idOfPath } from "./heldFiles.ts";
import { ledgerPath } from "./ledger.ts";

const behind = (file: string, message: string): Warning => ({
  level: "warning",
  code: "ledger-behind",
  file,
  message,
});

/** Ids that lead nowhere are errors; an ingest that has not been run is no more than said. */
export function ledgerFaults({ ledger, articles, pages, warnings }: Archive): Warning[] {
  const held = new Set([...articles.map(({ front }) => front.id), ...pages.map(({ id }) => id)]);
  const fates = new Map(ledger.map((entry) => [entry.id, entry]));
  const faults = ledger.flatMap(({ id, fate, to }): Warning[] => {
    const file = ledgerPath(id);
    const nowhere = to.find((each) => !held.has(each) && !fates.has(each));
    if (nowhere !== undefined) {
      const message = `${id} is said to be in ${nowhere}, an id that was never given; correct the line`;
      return [{ level: "error", code: "ledger-target", file, message }];
    }
    // What cannot be read is held all the same, and complained of by itself.
    const isUnread = fate === "held" && warnings.some((warning) => idOfPath(warning.file) === id);
    return isUnread || (fate === "held") === held.has(id)
      ? []
      : [behind(file, `${id}: ${fate}, says the ledger; npm run ingest brings it up to date`)];
  });
  const unknown = [...held].filter((id) => !fates.has(id));
  return unknown.length === 0
    ? faults
    : [
        ...faults,
        behind(
          ledgerPath(unknown[0]!),
          `${unknown.length} ids stand in no ledger yet (${unknown[0]} …); npm run ingest adds them`,
        ),
      ];
}
