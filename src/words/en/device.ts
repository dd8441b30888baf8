/** In English: what is kept and set on the device. */
import type * as zhHans from "../zhHans/device.ts";
import { MONTHS, counted } from "./grammar.ts";

export const offlineRoom: typeof zhHans.offlineRoom = {
  title: "Reading offline",
  description: (title) =>
    `Keep the text and the index of ${title} on your device, to search and read without a network.`,
  standfirst:
    "Choose years to keep on this device and you can search and read them without a network. They stay in this browser alone and can be removed at any time.",
  what: "Reading offline",
};

export const saving: typeof zhHans.saving = {
  decade: (decade, from, to) => `${decade}s (${from}–${to})`,
  quarter: (year, quarter) => `${MONTHS[3 * quarter - 3]}–${MONTHS[3 * quarter - 1]} ${year}`,
  part: (when, articles, size) => `${when}: ${counted(articles, "article")}, ${size}`,
  saved: "saved",
  stale: "saved, update available",
  total: (due, held) =>
    `${due === null ? "All that is selected is saved" : `Still to be saved or updated: about ${due}`}. Saved: about ${held}.`,
  save: "Save on this device",
  pause: "Pause",
  remove: "Delete the selection from this device",
  noRoom: (needed, left) =>
    `There is not enough room: ${needed} are needed, and this device has only ${left} left for this site. Select fewer years.`,
  progress: (done, whole) => `${done} of ${whole} saved`,
  busy: "Another window is saving or deleting; come back when it has finished.",
  done: "All saved: searching and reading work without a network.",
  paused: "Paused; saving can go on from here.",
  failed:
    "Not everything was saved: check the network and the room left on the device. What is saved stays, and saving can go on from here.",
  sure: (parts) =>
    `Delete the ${counted(parts, "selected part")} from this device? The site itself is not affected.`,
  removed: "Deleted.",
  notSaved: "There is no network, and this page is not saved on this device.",
  nothingSaved: "There is no network, and nothing is saved on this device.",
  noNetwork: "There is no network at the moment.",
  impossible:
    "This browser, or this way of opening the page, cannot save anything for offline use. Use the packed edition instead: unpack the zip and open index.html.",
  looking: "Looking for this article on this device …",
  fromDevice:
    "There is no network: below is the text saved on this device. Layout, details and related links need the network.",
};

export const settingsPanel: typeof zhHans.settingsPanel = {
  heading: "Reading settings",
  size: { legend: "Text size", choices: ["Small", "Medium", "Large", "Largest"], hint: "" },
  writing: {
    legend: "Lines",
    choices: ["Horizontal", "Vertical"],
    hint: "Vertical lines are for the text of articles and run from right to left.",
  },
  characters: {
    legend: "Characters",
    choices: ["As printed", "Simplified", "Traditional"],
    hint: "Characters are converted by machine for display alone, with errors; quote what was printed.",
  },
  theme: { legend: "Colours", choices: ["As the system", "Light", "Dark"], hint: "" },
  kept: "Kept on this device alone.",
  notKept: "This browser lets sites keep nothing: the settings are gone when you leave this page.",
  done: "Done",
  reset: "Reset all",
};

export const verticalText: typeof zhHans.verticalText = {
  label: "Text in vertical lines; move with the left and right arrow keys",
};
