/** The page of clippings: shows the lists, does what is pressed, and can take the last change back. */
import { articleAddress } from "../archive/address.ts";
import { button, element } from "../search/client/elements.ts";
import { exportButtons, importField } from "./carrying.ts";
import { addList, countOf, type ClippingList, type Clippings } from "./clippings.ts";
import { clippingsStore } from "./clippingsStore.ts";
import { listView, type Actions } from "./clippingsView.ts";
import { fragmentOf, idsIn, LONG_ADDRESS, MOST_SHARED } from "./sharedList.ts";
import { sharedView } from "./sharedView.ts";

const NOTHING = "还没有剪报。在文章页按“存入剪报”，文章就记在这里。";
const FROM_DISK =
  "这是从文件夹打开的。有的浏览器（如 Firefox、Safari）给每个文件各存各的，文章页存入的剪报在这里看不到；请换 Chrome 或 Edge，或者用网站上的版本。";

function start(holder: HTMLElement): void {
  const siteRoot = new URL(holder.dataset.siteRoot!, document.baseURI);
  const store = clippingsStore(siteRoot);
  const addressOf = (id: string): string => new URL(`.${articleAddress(id)}index.html`, siteRoot).href;
  const published = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  /** As others reach it: where the archive is published, or else here. */
  const here = published ?? location.href.replace(/[?#].*/, "");
  const publicAddress = (id: string): string =>
    published === undefined ? addressOf(id) : new URL(`..${articleAddress(id)}`, published).href;

  const status = element("p", [], "search-status");
  status.setAttribute("role", "status");
  const shared = element("div");
  const lists = element("div");
  let editing: string | null = null;

  const say = (...words: (string | Node)[]): void => status.replaceChildren(...words);

  /** Shows all anew; the keyboard stays where it was. */
  function show(): void {
    const { activeElement } = document;
    const place = editing ?? (activeElement instanceof HTMLElement ? activeElement.dataset.place : undefined);
    const all = store.read();
    const actions: Actions = { addressOf, editing, edit, change, share };
    lists.replaceChildren(
      ...all.map((list, number) => listView(list, number, all, actions)),
      ...(countOf(all) === 0 ? [element("p", [NOTHING], "notice-box")] : []),
    );
    if (place === undefined) return;
    const again = Array.from(holder.querySelectorAll<HTMLElement>("[data-place]"));
    (again.find(({ dataset }) => dataset.place === place) ?? holder).focus();
  }

  function edit(place: string | null): void {
    const was = editing;
    editing = place;
    show();
    if (place === null && was !== null)
      Array.from(holder.querySelectorAll<HTMLElement>("[data-place]"))
        .find(({ dataset }) => dataset.place === was)
        ?.focus();
  }

  function change(by: (lists: Clippings) => Clippings, said: string): void {
    const before = store.read();
    const against = store.change(by);
    const back = button("撤销", () => change(() => before, "已撤销。"), "plain-button");
    say(against ?? said, " ", back);
    show();
  }

  function share({ clippings }: ClippingList): void {
    if (clippings.length > MOST_SHARED) {
      say(
        `一个地址最多放 ${MOST_SHARED} 篇，这个剪报夹有 ${clippings.length} 篇；可以导出备份，把文件发给别人。`,
      );
      return;
    }
    const field = element("input");
    field.readOnly = true;
    field.value = here + fragmentOf(clippings.map(({ id }) => id));
    field.setAttribute("aria-label", "分享的地址");
    const long =
      field.value.length > LONG_ADDRESS ? `这个地址有 ${field.value.length} 个字符，有的软件会截断。` : "";
    const disk = here.startsWith("file:") ? "这是从文件夹打开的，地址只在这台设备上有用。" : "";
    say("复制这个地址发给别人。里面只有文章编号，没有备注和剪报夹的名字。", long, disk, element("br"), field);
    field.focus();
    field.select();
  }

  function preview(): void {
    const ids = idsIn(location.hash);
    shared.replaceChildren();
    if (ids === null) {
      if (location.hash.startsWith("#list="))
        shared.append(element("p", ["这个分享的地址不完整，或不是本站的剪报。"], "notice-box"));
      return;
    }
    shared.append(
      sharedView(ids, addressOf, (clippings) => {
        history.replaceState(history.state, "", location.pathname + location.search);
        shared.replaceChildren();
        change((all) => addList(all, "别人分享的", clippings), `已存下 ${clippings.length} 篇。`);
      }),
    );
  }

  const newList = button(
    "新建剪报夹",
    () => change((all) => addList(all, "新剪报夹"), "已新建，可以改名。"),
    "plain-button",
  );
  const tools = element(
    "p",
    [
      newList,
      ...exportButtons(store.read, publicAddress),
      importField({ change, say }),
      button("打印", () => print(), "plain-button"),
    ],
    "desk search-refine",
  );
  holder.tabIndex = -1;
  holder.replaceChildren(
    ...(location.protocol === "file:" ? [element("p", [FROM_DISK], "hint")] : []),
    shared,
    tools,
    status,
    lists,
  );
  addEventListener("hashchange", preview);
  store.watch(show);
  preview();
  show();
}

const holder = document.querySelector<HTMLElement>("#clippings");
if (holder !== null) start(holder);
