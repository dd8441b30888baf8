/** The page for reading offline: what can be saved and how large it is; and, without a network, an article from the device. */
import { openArchive } from "../search/client/archive.ts";
import { button, element } from "../search/client/elements.ts";
import { loadScript } from "../search/client/loadScript.ts";
import { webShelf } from "../search/client/shelf.ts";
import { UNKNOWN_DATE } from "../lexicon/placeholders.ts";
import { sizeWords } from "../lexicon/sizeWords.ts";
import { SAVED_HEADER, type Manifest, type ShardEntry } from "../search/files/manifest.ts";
import { days, saving } from "../words/shown.ts";
import { articleOf, showArticle } from "./reading.ts";
import { manifestAddress, readRecord, type SavedRecord } from "./saved.ts";
import { alone, isCurrent, removeShards, roomLeft, saveShards, shardsDue } from "./saving.ts";

/** `1980s` → `1980年代`, `2008q1` → `2008年第1季`, `2008-05-12` → `2008年5月12日`. */
const shardWords = ({ name, from, to }: ShardEntry): string => {
  if (from === UNKNOWN_DATE) return days.undated;
  const [year, rest] = [name.slice(0, 4), name.slice(4)];
  if (rest === "s") return saving.decade(year, from.slice(0, 4), to.slice(0, 4));
  if (rest.startsWith("q")) return saving.quarter(year, Number(rest.slice(1)));
  if (rest === "") return days.year(year);
  return rest.length > "-05".length ? days.day(from) : days.month(name);
};

function startSaving(holder: HTMLElement, index: URL, manifest: Manifest): void {
  let going = false;
  const boxes = manifest.shards.map((shard) => {
    const input = element("input");
    input.type = "checkbox";
    input.checked = true;
    const state = element("span", [], "count");
    const label = element("label", [
      input,
      ` ${saving.part(shardWords(shard), shard.articles, sizeWords(shard.files.bytes))} `,
      state,
    ]);
    return { shard, input, state, row: element("li", [label]) };
  });
  const total = element("p");
  const status = element("p", [], "search-status");
  status.setAttribute("role", "status");
  const bar = element("progress");
  bar.hidden = true;

  const chosen = (): ShardEntry[] => boxes.filter(({ input }) => input.checked).map(({ shard }) => shard);
  function bytesToSave(record: SavedRecord | null): number {
    const due = shardsDue(record, manifest, chosen());
    const guide = due.guide ? manifest.guide.files.bytes : 0;
    const engine = record === null && due.shards.length > 0 ? manifest.engine.bytes : 0;
    return due.shards.reduce((sum, { files }) => sum + files.bytes, guide + engine);
  }
  async function show(): Promise<void> {
    const record = await readRecord(index);
    let held = 0;
    for (const { shard, state } of boxes) {
      const saved = record?.shards.includes(shard.name) === true;
      const current = isCurrent(record, shard);
      state.textContent = current ? saving.saved : saved ? saving.stale : "";
      if (current) held += shard.files.bytes;
    }
    const want = bytesToSave(record);
    total.textContent = saving.total(want === 0 ? null : sizeWords(want), sizeWords(held));
    save.textContent = going ? saving.pause : saving.save;
    save.disabled = !going && want === 0;
    remove.disabled = going || record === null;
  }

  /** Gives what is to be said of it. */
  async function saveChosen(): Promise<string> {
    const room = await roomLeft();
    if (room !== null && room < bar.max) return saving.noRoom(sizeWords(bar.max), sizeWords(room));
    // Or the browser may clear what was saved when the device runs short of room.
    void navigator.storage.persist();
    const whole = await alone(() =>
      saveShards(index, manifest, chosen(), {
        progress: (bytes) => {
          bar.value += bytes;
          status.textContent = saving.progress(sizeWords(bar.value), sizeWords(bar.max));
        },
        going: () => going,
      }),
    );
    if (whole === null) return saving.busy;
    return whole ? saving.done : saving.paused;
  }

  async function run(): Promise<void> {
    bar.hidden = false;
    bar.max = Math.max(1, bytesToSave(await readRecord(index)));
    bar.value = 0;
    going = true;
    await show();
    try {
      status.textContent = await saveChosen();
    } catch (error) {
      console.error(error);
      status.textContent = saving.failed;
    }
    going = false;
    bar.hidden = true;
    await show();
  }

  const save = button(saving.save, () => {
    if (going) going = false;
    else void run();
  });
  const remove = button(saving.remove, () => {
    const names = chosen().map(({ name }) => name);
    if (!confirm(saving.sure(names.length))) return;
    void alone(async () => {
      await removeShards(index, names);
      return true;
    }).then((done) => {
      status.textContent = done === null ? saving.busy : saving.removed;
      return show();
    });
  });
  const list = element(
    "ul",
    boxes.map(({ row }) => row),
    "offline-years",
  );
  list.addEventListener("change", () => void show());
  holder.replaceChildren(list, total, element("p", [save, " ", remove]), bar, status);
  void show();
}

/** Without a network: the article that was asked for, or a word on why it cannot be shown. */
async function readOffline(holder: HTMLElement, siteRoot: URL, path: string): Promise<void> {
  const index = new URL("search/", siteRoot);
  const archive = await openArchive(webShelf(index), index);
  const card = await articleOf(archive, path);
  if (card === null) {
    holder.replaceChildren(element("p", [saving.notSaved], "notice-box"));
    return;
  }
  showArticle(holder, card);
  // What was searched is marked, as on the article's own page.
  if (new URLSearchParams(location.search).has("q")) await loadScript(new URL("assets/marks.js", siteRoot));
}

async function start(holder: HTMLElement): Promise<void> {
  const siteRoot = new URL(holder.dataset.siteRoot!, document.baseURI);
  const index = new URL("search/", siteRoot);
  const say = (words: string): void => holder.replaceChildren(element("p", [words], "notice-box"));
  if (location.protocol === "file:" || !("serviceWorker" in navigator) || !("caches" in window)) {
    say(saving.impossible);
    return;
  }
  const path = new URLSearchParams(location.search).get("page");
  if (path !== null) {
    say(saving.looking);
    await readOffline(holder, siteRoot, path).catch(() => say(saving.notSaved));
    return;
  }
  const answer = await fetch(manifestAddress(index), { cache: "no-cache" });
  startSaving(holder, index, (await answer.json()) as Manifest);
  if (answer.headers.has(SAVED_HEADER)) holder.append(element("p", [saving.noNetwork], "hint"));
}

const holder = document.querySelector<HTMLElement>("#offline");
if (holder)
  start(holder).catch((error: unknown) => {
    console.error(error);
    holder.replaceChildren(element("p", [saving.nothingSaved], "notice-box"));
  });
