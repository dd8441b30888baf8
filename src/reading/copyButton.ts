/** A button that copies, and says whether it did. */
import { button, element } from "../search/client/elements.ts";
import { copying } from "../words/shown.ts";

/** From a folder, or over plain http, a browser has no clipboard to write to: then what is selected is copied. */
async function copied(text: string, select: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select();
    return document.execCommand("copy");
  }
}

/** `text` is asked for when it is pressed; `select` selects it where it stands. The button, and what it says. */
export function copyButton(text: () => string, select: () => void): [HTMLButtonElement, HTMLSpanElement] {
  const said = element("span", [], "hint");
  said.setAttribute("role", "status");
  const pressed = async (): Promise<void> => {
    said.textContent = "";
    said.textContent = (await copied(text(), select)) ? copying.copied : copying.failed;
  };
  return [button(copying.copy, () => void pressed()), said];
}
