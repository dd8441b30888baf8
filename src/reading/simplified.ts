/** Shows what was printed in traditional characters in simplified ones. */
import { ConverterFactory } from "opencc-js/core";
import DICTIONARY from "simplified-dictionary";
import { FOLDED } from "../lexicon/variants.ts";
import { unpack } from "./dictionary.ts";
import { showCharacters } from "./shownCharacters.ts";

const [characters, phrases] = unpack(DICTIONARY);
const convert = ConverterFactory([phrases, characters]);

/** In simplified text 乾 is a name's and 著 is 著: only a passage with a character that it never uses is read anew. */
const isTraditional = (text: string): boolean => Array.from(text).some((character) => FOLDED.has(character));

showCharacters("simplified", "zh-Hans", (text) => (isTraditional(text) ? convert(text) : text));
