/** Correcting the text of the chosen paragraph: while something is typed, no other paragraph can be chosen. */

export function listenToCorrecting(): void {
  const details = document.querySelector<HTMLDetailsElement>("#edit");
  const field = details?.querySelector("textarea");
  const buttons = details?.querySelectorAll("button");
  if (!details || !field || !buttons) return;
  const radios = [...document.querySelectorAll<HTMLInputElement>("input[name='paragraph']")];

  const chosen = (): string => radios.find((radio) => radio.checked)?.closest("li")?.dataset["text"] ?? "";
  const lock = (locked: boolean): void => {
    for (const radio of radios) radio.disabled = locked && !radio.checked;
  };
  const fill = (): void => {
    field.value = chosen();
    lock(false);
  };

  details.addEventListener("toggle", () => {
    field.disabled = !details.open;
    for (const button of buttons) button.disabled = !details.open;
    if (!details.open) return lock(false);
    fill();
    field.focus();
  });
  field.addEventListener("input", () => lock(field.value !== chosen()));
  details.querySelector("#leave")?.addEventListener("click", () => {
    fill();
    details.open = false;
  });
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "paragraph" && details.open) fill();
  });
}
