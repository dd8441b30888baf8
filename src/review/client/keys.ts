/** The desk by keys: each presses a button, follows a link or goes to a field that stands on the page. */

const clickOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

const press = (action: string): void => clickOn(`button[name="action"][value="${action}"]:not(.default)`);

const follow = (rel: string): void => clickOn(`a[rel="${rel}"]`);

function goTo(id: string): void {
  const field = document.querySelector<HTMLInputElement>(`#${id}`);
  field?.focus();
  if (field?.type === "text") field.select();
}

/** The other article is asked for first; Enter there does what was begun. */
function choose(action: "move" | "merge"): void {
  const other = document.querySelector<HTMLSelectElement>("select[name='with']");
  if (other === null) return;
  if (other.value !== "") return press(action);
  other.dataset["begun"] = action;
  other.focus();
}

function toggle(id: string): void {
  const details = document.querySelector<HTMLDetailsElement>(`#${id}`);
  if (details !== null) details.open = !details.open;
}

const KEYS: Readonly<Record<string, () => void>> = {
  j: () => follow("next"),
  k: () => follow("prev"),
  a: () => press("accept"),
  m: () => choose("move"),
  g: () => choose("merge"),
  s: () => press("split"),
  h: () => press("headline"),
  p: () => press("glue"),
  l: () => press("take"),
  "[": () => press("up"),
  "]": () => press("down"),
  e: () => {
    toggle("edit");
    document.querySelector<HTMLTextAreaElement>("textarea[name='text']")?.focus();
  },
  u: () => clickOn("#undo button"),
  t: () => goTo("title"),
  b: () => goTo("authors"),
  d: () => goTo("date"),
  c: () => goTo("city"),
  o: () => goTo("topics"),
  "?": () => toggle("keys"),
};

/** Where letters are typed they are letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type === "text");

const isStep = (key: string): boolean => key === "ArrowDown" || key === "ArrowUp";

/** Arrows walk the paragraphs from anywhere on the page; among the buttons of a group the browser does it itself. */
function step(event: KeyboardEvent): void {
  const all = [...document.querySelectorAll<HTMLInputElement>("input[name='paragraph']:not(:disabled)")];
  const at = all.findIndex((radio) => radio.checked);
  const next = all[at + (event.key === "ArrowDown" ? 1 : -1)];
  event.preventDefault();
  const target = next ?? all[at];
  if (target === undefined) return;
  target.checked = true;
  target.focus();
  target.dispatchEvent(new Event("change", { bubbles: true }));
}

export function listenToKeys(): void {
  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      return press(target instanceof HTMLTextAreaElement && target.name === "text" ? "text" : "save");
    }
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === "Escape" && target instanceof HTMLElement) return target.blur();
    if (key === "Enter" && target instanceof HTMLSelectElement && target.dataset["begun"] !== undefined) {
      event.preventDefault();
      return press(target.dataset["begun"]);
    }
    if (isTyping(target)) return;
    if (isStep(key)) return step(event);
    const act = KEYS[key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}
