/** The table of substitutions: every mark that an article may show in another form than the printed one. */

/** ASCII and half-width marks → the full-width mark of Chinese print. */
export const WIDE: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
  ".": "。",
  "．": "。",
  "｡": "。",
  "､": "、",
  "｢": "「",
  "｣": "」",
};

/** Quotation marks without a direction → opening and closing. */
export const PAIRED: Readonly<Record<string, readonly [open: string, close: string]>> = {
  '"': ["“", "”"],
  "＂": ["“", "”"],
  "'": ["‘", "’"],
  "＇": ["‘", "’"],
};

/** Whether a printed unit may be shown as another one: itself, or what the table gives for it. */
export const mayShow = (printed: string, shown: string): boolean =>
  printed === shown || WIDE[printed] === shown || PAIRED[printed]?.includes(shown) === true;
