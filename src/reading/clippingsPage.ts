/** The page of clippings: shows the lists, does what is pressed, and can take the last change back. */
import { articleAddress } from "../archive/address.ts";
import { button, element, mixed } from "../search/client/elements.ts";
import { clippingsPage as words, space } from "../words/shown.ts";
import { exportButtons, importField } from "./carrying.ts";
import { addList, countOf, freeName, type ClippingList, type Clippings } from "./clippings.ts";
import { clippingsStore } from "./clippingsStore.ts";
import { listView, namePlace, type Actions } from "./clippingsView.ts";
import { copyButton } from "./copyButton.ts";
import { fragmentOf, idsIn, LONG_ADDRESS, MOST_SHARED } from "./sharedList.ts";
import { sharedView } from "./sharedView.ts";

function start(holder: HTMLElement): void {
  const siteRoot = new URL(holder.dataset.siteRoot!, document.baseURI);
  const store = clippingsStore(siteRoot);
  const addressOf = (id: string): string => new URL(`.${articleAddress(id)}index.html`, siteRoot).href;
  const published = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  /** As others reach it: where the archive is published, or else here. */
  const here = published ?? location.href.replace(/[?#].*/, "");
  const publicAddress = (id: string): string => {
    if (published !== undefined) return new URL(`..${articleAddress(id)}`, published).href;
    // On a disk a folder has no page of its own.
    return location.protocol === "file:" ? addressOf(id) : addressOf(id).replace(/index\.html$/, "");
  };

  const status = element("p", [], "search-status");
  status.setAttribute("role", "status");
  const shared = element("div");
  const lists = element("div");
  const exporting = exportButtons(store.read, publicAddress);
  let editing: string | null = null;

  const say = (said: string, ...more: (string | Node)[]): void =>
    status.replaceChildren(...mixed(said), ...more);

  /** Shows all anew; the keyboard stays where it was. */
  function show(): void {
    const { activeElement } = document;
    const place = editing ?? (activeElement instanceof HTMLElement ? activeElement.dataset.place : undefined);
    const all = store.read();
    // A list that is only shown is not among what is carried away.
    for (const each of exporting) each.disabled = countOf(all) === 0;
    const actions: Actions = { addressOf, editing, edit, change, share };
    lists.replaceChildren(
      ...all.map((list, number) => listView(list, number, all, actions)),
      ...(countOf(all) === 0 ? [element("p", [words.nothing], "notice-box")] : []),
    );
    if (place === undefined) return;
    const again = Array.from(holder.querySelectorAll<HTMLElement>("[data-place]"));
    const found = again.find(({ dataset }) => dataset.place === place) ?? holder;
    found.focus();
    if (found instanceof HTMLInputElement) found.select();
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
    const undo = (): void => {
      editing = null;
      change(() => before, words.undone);
    };
    const back = button(words.undo, undo, "plain-button");
    say(against ?? said, " ", back);
    show();
  }

  function share({ clippings }: ClippingList): void {
    if (clippings.length > MOST_SHARED) {
      say(words.tooManyToShare(MOST_SHARED, clippings.length));
      return;
    }
    const field = element("input");
    field.readOnly = true;
    field.value = here + fragmentOf(clippings.map(({ id }) => id));
    field.setAttribute("aria-label", words.address);
    const said = [
      words.copyAddress,
      ...(field.value.length > LONG_ADDRESS ? [words.longAddress(field.value.length)] : []),
      ...(here.startsWith("file:") ? [words.diskAddress] : []),
    ];
    const copy = copyButton(
      () => field.value,
      () => field.select(),
    );
    say(said.join(space), element("br"), field, ...copy);
    field.focus();
    field.select();
  }

  function preview(): void {
    const ids = idsIn(location.hash);
    shared.replaceChildren();
    if (ids === null) {
      if (location.hash.startsWith("#list="))
        shared.append(element("p", [words.brokenAddress], "notice-box"));
      return;
    }
    shared.append(
      sharedView(ids, addressOf, (clippings) => {
        history.replaceState(history.state, "", location.pathname + location.search);
        shared.replaceChildren();
        change((all) => addList(all, words.sharedList, clippings), words.kept(clippings.length));
      }),
    );
  }

  /** It stands behind all others, and is shown to be named. */
  function makeList(): void {
    const name = freeName(store.read(), words.newName);
    editing = namePlace(name);
    change((all) => addList(all, name), words.made);
  }

  const tools = element(
    "p",
    [
      button(words.newList, makeList, "plain-button"),
      ...exporting,
      importField({ change, say }),
      button(words.print, () => print(), "plain-button"),
    ],
    "desk search-refine",
  );
  holder.tabIndex = -1;
  holder.replaceChildren(
    ...(location.protocol === "file:" ? [element("p", [words.fromDisk], "hint")] : []),
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
