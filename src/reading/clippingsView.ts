/** How lists of clippings look. What a reader presses is said to the page, which then shows them anew. */
import { button, element, mixed } from "../search/client/elements.ts";
import { clippingsPage as words, inChinese } from "../words/shown.ts";
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
function tool(place: string, name: string, label: string, pressed: () => void): HTMLButtonElement {
  const made = button(name, pressed, "plain-button");
  made.dataset.place = place;
  made.setAttribute("aria-label", words.tool(name, label));
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
  const save = element("button", [words.save]);
  const form = element("form", [
    field,
    " ",
    save,
    " ",
    button(words.leave, () => actions.edit(null), "plain-button"),
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
  const facts = [paper, dateWords, folio, words.names(authors)].filter(
    (each) => each !== null && each !== "",
  );
  return element(
    "p",
    facts.flatMap((each) => [element("span", mixed(each!)), " "]),
    "meta",
  );
}

export const headlineOf = (clipping: Clipping, address: string): HTMLHeadingElement => {
  const link = element("a", [headingOf(clipping)]);
  if (clipping.heading !== null) inChinese(link);
  link.href = address;
  return element("h3", [link], "headline");
};

function mover(list: ClippingList, clipping: Clipping, lists: Clippings, actions: Actions): Node[] {
  const others = lists.filter(({ name }) => name !== list.name);
  if (others.length === 0) return [];
  const select = element("select", [
    element("option", [words.moveTo]),
    ...others.map(({ name }) => element("option", [name])),
  ]);
  select.setAttribute("aria-label", words.moveLabel(headingOf(clipping)));
  select.addEventListener("change", () => {
    const to = others[select.selectedIndex - 1]?.name;
    if (to !== undefined) actions.change((all) => moveTo(all, list.name, to, clipping.id), words.moved(to));
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
  const move = (name: string, by: number, said: string): HTMLButtonElement =>
    tool(at(name), name, heading, () => actions.change((all) => reorder(all, list.name, id, by), said));
  const noteAt = at("note");
  const noteView =
    actions.editing === noteAt
      ? editor(
          {
            place: noteAt,
            label: words.tool(words.note, heading),
            text: note,
            most: MOST.note,
            long: true,
            done: (text) => actions.change((all) => annotate(all, list.name, id, text), words.noted),
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
          ...(actions.editing === noteAt
            ? []
            : [tool(noteAt, words.note, heading, () => actions.edit(noteAt))]),
          move(words.up, -1, words.movedUp(heading)),
          move(words.down, 1, words.movedDown(heading)),
          ...mover(list, clipping, lists, actions),
          tool(at("remove"), words.remove, heading, () =>
            actions.change((all) => remove(all, list.name, id), words.removed(heading)),
          ),
        ],
        "desk search-refine",
      ),
    ],
    "entry",
  );
}

/** Where a list is given its name. */
export const namePlace = (name: string): string => `${name}\nname`;

export function listView(
  list: ClippingList,
  number: number,
  lists: Clippings,
  actions: Actions,
): HTMLElement {
  const { name, clippings } = list;
  const nameAt = namePlace(name);
  const heading = element("h2", [
    ...mixed(name),
    " ",
    element("span", [words.articles(clippings.length)], "count"),
  ]);
  heading.id = `list-${number}`;
  const naming =
    actions.editing === nameAt
      ? [
          editor(
            {
              place: nameAt,
              label: words.renameLabel(name),
              text: name,
              most: MOST.name,
              long: false,
              done: (text) => actions.change((all) => renameList(all, name, text || name), words.renamed),
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
        tool(nameAt, words.rename, name, () => actions.edit(nameAt)),
        ...(clippings.length === 0
          ? []
          : [tool(`${name}\nshare`, words.share, name, () => actions.share(list))]),
        tool(`${name}\nremove`, words.removeList, name, () =>
          actions.change((all) => removeList(all, name), words.removedList(name)),
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
