/** The panel of reading settings: a dialog made when it is first asked for. Choices hold at once. */
import { button, element } from "../search/client/elements.ts";
import { choose, presentSettings, SETTINGS, settingsFrom, type SettingName } from "./settings.ts";

/** What readers are told; choices in the order of `SETTINGS`. */
const WORDS: Readonly<Record<SettingName, { legend: string; choices: string[]; hint: string }>> = {
  size: { legend: "字号", choices: ["小", "中", "大", "特大"], hint: "" },
  writing: {
    legend: "排版",
    choices: ["横排", "竖排"],
    hint: "竖排用于文章正文，从右往左读。",
  },
  characters: {
    legend: "文字",
    choices: ["原文", "繁體"],
    hint: "繁體由机器转换，只改变显示，会有错；引用请按原文。",
  },
  theme: { legend: "颜色", choices: ["跟随系统", "浅色", "深色"], hint: "" },
};

const KEPT = "只记在这台设备上。";
const NOT_KEPT = "这个浏览器不让网站记东西：离开这一页，设置就没有了。";

function choiceOf(name: string, value: string, words: string): HTMLLabelElement {
  const input = element("input");
  input.type = "radio";
  input.name = `reading-${name}`;
  input.value = value;
  return element("label", [input, words]);
}

function makeDialog(): HTMLDialogElement {
  const rows = SETTINGS.map(({ name, choices }) => {
    const { legend, choices: words, hint } = WORDS[name];
    return element("fieldset", [
      element("legend", [legend]),
      ...choices.map((value, at) => choiceOf(name, value, words[at]!)),
      ...(hint === "" ? [] : [element("p", [hint], "hint")]),
    ]);
  });
  const heading = element("h2", ["阅读设置"]);
  heading.id = "reading-settings";
  const status = element("p", [KEPT], "hint");
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
    status.textContent = choose(settingsFrom(settings)) ? KEPT : NOT_KEPT;
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
        button("完成", () => dialog.close()),
        " ",
        button("都恢复原样", () => set(null), "plain-button"),
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

document.addEventListener("backfile-open-settings", () => dialog.showModal());
