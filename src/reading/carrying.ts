/** Clippings carried away as files, and let in from one. */
import { button, element } from "../search/client/elements.ts";
import { merge, type Clippings } from "./clippings.ts";
import { clippingsFile, MOST_BYTES, readClippingsFile } from "./clippingsFile.ts";
import { clippingsBibtex, clippingsCsv, type AddressOf } from "./exports.ts";

const FILES: readonly {
  words: string;
  name: string;
  type: string;
  text: (lists: Clippings, addressOf: AddressOf) => string;
}[] = [
  { words: "导出备份（JSON）", name: "剪报.json", type: "application/json", text: clippingsFile },
  { words: "导出表格（CSV）", name: "剪报.csv", type: "text/csv", text: clippingsCsv },
  { words: "导出 BibTeX", name: "剪报.bib", type: "application/x-bibtex", text: clippingsBibtex },
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
  FILES.map(({ words, name, type, text }) =>
    button(words, () => save(name, type, text(lists(), addressOf)), "plain-button"),
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
    const found = file.size > MOST_BYTES ? { wrong: "文件太大" } : readClippingsFile(await file.text());
    if ("wrong" in found) say(`没有导入：${found.wrong}。原来的剪报没有变。`);
    else change((lists) => merge(lists, found.lists), `已导入“${file.name}”，和原来的合在一起。`);
  };
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    read(file).catch(() => say("没有导入：这个文件打不开。"));
    // The same file can be chosen again.
    input.value = "";
  });
  return element("label", ["导入备份", input], "plain-button");
}
