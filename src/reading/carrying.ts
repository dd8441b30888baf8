/** Clippings carried away as files, and let in from one. */
import { button, element } from "../search/client/elements.ts";
import { clippingsFiles, clippingsKept } from "../words/shown.ts";
import { merge, type Clippings } from "./clippings.ts";
import { clippingsFile, MOST_BYTES, readClippingsFile } from "./clippingsFile.ts";
import { clippingsBibtex, clippingsCsv, type AddressOf } from "./exports.ts";

const FILES: readonly {
  words: string;
  ending: string;
  type: string;
  text: (lists: Clippings, addressOf: AddressOf) => string;
}[] = [
  { words: clippingsFiles.json, ending: "json", type: "application/json", text: clippingsFile },
  { words: clippingsFiles.csv, ending: "csv", type: "text/csv", text: clippingsCsv },
  { words: clippingsFiles.bibtex, ending: "bib", type: "application/x-bibtex", text: clippingsBibtex },
];

function save(name: string, type: string, text: string): void {
  const link = element("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const exportButtons = (lists: () => Clippings, addressOf: AddressOf): HTMLButtonElement[] =>
  FILES.map(({ words, ending, type, text }) =>
    button(
      words,
      () => save(`${clippingsFiles.name}.${ending}`, type, text(lists(), addressOf)),
      "plain-button",
    ),
  );

type Importing = {
  change: (by: (lists: Clippings) => Clippings, said: string) => void;
  say: (words: string) => void;
};

export function importField({ change, say }: Importing): HTMLLabelElement {
  const input = element("input", [], "visually-hidden");
  input.type = "file";
  input.accept = ".json,application/json";
  const read = async (file: File): Promise<void> => {
    const found =
      file.size > MOST_BYTES ? { wrong: clippingsKept.tooLarge } : readClippingsFile(await file.text());
    if ("wrong" in found) say(clippingsFiles.refused(found.wrong));
    else change((lists) => merge(lists, found.lists), clippingsFiles.taken(file.name));
  };
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    read(file).catch(() => say(clippingsFiles.unopened));
    // The same file can be chosen again.
    input.value = "";
  });
  return element("label", [clippingsFiles.bring, input], "plain-button");
}
