/** How lists of clippings look. What a reader presses is said to the page, which then shows them anew. */
import { button, element } from "../search/client/elements.ts";
import type { AddressOf } from "./exports.ts";
import {
  annotate,
  headingOf,
  MOST,
  moveTo,
  remove,
  removeList,
  renameList,
  reorder,
  type Clipping,
  type ClippingList,
  type Clippings,
} from "./clippings.ts";

export type Actions = {
  addressOf: AddressOf;
  /** What is being written at: a name or a note; `null` when nothing is. */
  editing: string | null;
  edit: (place: string | null) => void;
  /** `said` is told to the reader when it is done. */
  change: (by: (lists: Clippings) => Clippings, said: string) => void;
  share: (list: ClippingList) => void;
};

/** A button that is found again, by its place, when all is shown anew. */
function tool(place: string, words: string, label: string, pressed: () => void): HTMLButtonElement {
  const made = button(words, pressed, "plain-button");
  made.dataset.place = place;
  made.setAttribute("aria-label", `${words}：${label}`);
  return made;
}

type Editor = {
  place: string;
  label: string;
  text: string;
  most: number;
  long: boolean;
  done: (text: string) => void;
};

function editor({ place, label, text, most, long, done }: Editor, actions: Actions): HTMLFormElement {
  const field = element(long ? "textarea" : "input");
  field.value = text;
  field.maxLength = most;
  field.dataset.place = place;
  field.setAttribute("aria-label", label);
  const save = element("button", ["存好"]);
  const form = element("form", [
    field,
    " ",
    save,
    " ",
    button("不改", () => actions.edit(null), "plain-button"),
  ]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    actions.edit(null);
    done(field.value.trim());
  });
  field.addEventListener("keydown", (event) => {
    if ((event as KeyboardEvent).key === "Escape") actions.edit(null);
  });
  return form;
}

/** The words on an entry that are known of it. */
export function factsLine({ paper, dateWords, folio, authors }: Clipping): HTMLParagraphElement {
  const words = [paper, dateWords, folio, authors.join("、")].filter((each) => each !== null && each !== "");
  return element(
    "p",
    words.map((each) => element("span", [each!])),
    "meta",
  );
}

export const headlineOf = (clipping: Clipping, address: string): HTMLHeadingElement => {
  const link = element("a", [headingOf(clipping)]);
  link.href = address;
  return element("h3", [link], "headline");
};

function mover(list: ClippingList, clipping: Clipping, lists: Clippings, actions: Actions): Node[] {
  const others = lists.filter(({ name }) => name !== list.name);
  if (others.length === 0) return [];
  const select = element("select", [
    element("option", ["移到…"]),
    ...others.map(({ name }) => element("option", [name])),
  ]);
  select.setAttribute("aria-label", `移到别的剪报夹：${headingOf(clipping)}`);
  select.addEventListener("change", () => {
    const to = others[select.selectedIndex - 1]?.name;
    if (to !== undefined) actions.change((all) => moveTo(all, list.name, to, clipping.id), `已移到“${to}”。`);
  });
  return [select];
}

function entryView(
  list: ClippingList,
  clipping: Clipping,
  lists: Clippings,
  actions: Actions,
): HTMLLIElement {
  const { id, note } = clipping;
  const heading = headingOf(clipping);
  const at = (what: string): string => `${list.name}\n${id}\n${what}`;
  const move = (words: string, by: number): HTMLButtonElement =>
    tool(at(words), words, heading, () =>
      actions.change((all) => reorder(all, list.name, id, by), `已${words}：${heading}。`),
    );
  const noteAt = at("note");
  const noteView =
    actions.editing === noteAt
      ? editor(
          {
            place: noteAt,
            label: `备注：${heading}`,
            text: note,
            most: MOST.note,
            long: true,
            done: (text) => actions.change((all) => annotate(all, list.name, id, text), "备注已存好。"),
          },
          actions,
        )
      : element("p", [note], "note");
  return element(
    "li",
    [
      headlineOf(clipping, actions.addressOf(id)),
      factsLine(clipping),
      ...(note === "" && actions.editing !== noteAt ? [] : [noteView]),
      element(
        "p",
        [
          ...(actions.editing === noteAt ? [] : [tool(noteAt, "备注", heading, () => actions.edit(noteAt))]),
          move("上移", -1),
          move("下移", 1),
          ...mover(list, clipping, lists, actions),
          tool(at("remove"), "取下", heading, () =>
            actions.change((all) => remove(all, list.name, id), `已取下：${heading}。`),
          ),
        ],
        "desk search-refine",
      ),
    ],
    "entry",
  );
}

export function listView(
  list: ClippingList,
  number: number,
  lists: Clippings,
  actions: Actions,
): HTMLElement {
  const { name, clippings } = list;
  const nameAt = `${name}\nname`;
  const heading = element("h2", [name, element("span", [`${clippings.length} 篇`], "count")]);
  heading.id = `list-${number}`;
  const naming =
    actions.editing === nameAt
      ? [
          editor(
            {
              place: nameAt,
              label: `剪报夹“${name}”的新名字`,
              text: name,
              most: MOST.name,
              long: false,
              done: (text) => actions.change((all) => renameList(all, name, text || name), "名字已改好。"),
            },
            actions,
          ),
        ]
      : [];
  const section = element("section", [
    heading,
    ...naming,
    element(
      "p",
      [
        tool(nameAt, "改名", name, () => actions.edit(nameAt)),
        ...(clippings.length === 0 ? [] : [tool(`${name}\nshare`, "分享", name, () => actions.share(list))]),
        tool(`${name}\nremove`, "删除", name, () =>
          actions.change((all) => removeList(all, name), `已删除剪报夹“${name}”。`),
        ),
      ],
      "desk search-refine",
    ),
    element(
      "ol",
      clippings.map((each) => entryView(list, each, lists, actions)),
      "entries",
    ),
  ]);
  section.setAttribute("aria-labelledby", heading.id);
  return section;
}
