/** The panel of reading settings: a dialog made when it is first asked for. Choices hold at once. */
import { button, element } from "../search/client/elements.ts";
import { settingsPanel } from "../words/shown.ts";
import { choose, presentSettings, SETTINGS, settingsFrom } from "./settings.ts";

function choiceOf(name: string, value: string, words: string): HTMLLabelElement {
  const input = element("input");
  input.type = "radio";
  input.name = `reading-${name}`;
  input.value = value;
  const label = element("label", [input, words]);
  // Characters are named in themselves.
  label.translate = name !== "characters";
  return label;
}

function makeDialog(): HTMLDialogElement {
  const rows = SETTINGS.map(({ name, choices }) => {
    const { legend, choices: words, hint } = settingsPanel[name];
    return element("fieldset", [
      element("legend", [legend]),
      ...choices.map((value, at) => choiceOf(name, value, words[at]!)),
      ...(hint === "" ? [] : [element("p", [hint], "hint")]),
    ]);
  });
  const heading = element("h2", [settingsPanel.heading]);
  heading.id = "reading-settings";
  const status = element("p", [settingsPanel.kept], "hint");
  status.setAttribute("role", "status");
  const form = element("form", rows);
  const inputs = (): NodeListOf<HTMLInputElement> => form.querySelectorAll("input");
  const show = (): void => {
    const settings: Record<string, string> = presentSettings();
    for (const input of inputs())
      input.checked = settings[input.name.slice("reading-".length)] === input.value;
  };
  const chosen = (): Record<string, string> =>
    Object.fromEntries(
      Array.from(inputs())
        .filter(({ checked }) => checked)
        .map(({ name, value }) => [name.slice("reading-".length), value]),
    );
  const set = (settings: unknown): void => {
    status.textContent = choose(settingsFrom(settings)) ? settingsPanel.kept : settingsPanel.notKept;
    show();
  };
  form.addEventListener("change", () => set(chosen()));
  const dialog = element(
    "dialog",
    [
      heading,
      form,
      status,
      element("p", [
        button(settingsPanel.done, () => dialog.close()),
        " ",
        button(settingsPanel.reset, () => set(null), "plain-button"),
      ]),
    ],
    "reading-settings",
  );
  dialog.setAttribute("aria-labelledby", heading.id);
  // Beside the dialog is its backdrop.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  show();
  return dialog;
}

const dialog = makeDialog();

/** What opened it, pressed or not: some browsers do not give a pressed button the keyboard. */
let opener: HTMLElement | null = null;

document.addEventListener("backfile-open-settings", ({ detail }: CustomEventInit<HTMLElement>) => {
  opener = detail ?? null;
  dialog.showModal();
  dialog.querySelector<HTMLElement>("input:checked")?.focus();
});
dialog.addEventListener("close", () => opener?.focus());
