/** Shows what was printed in simplified characters in traditional ones. */
import { ConverterFactory } from "opencc-js/core";
import DICTIONARY from "traditional-dictionary";
import { unpack } from "./dictionary.ts";
import { showCharacters } from "./shownCharacters.ts";

const [characters, phrases] = unpack(DICTIONARY);

showCharacters("traditional", "zh-Hant", ConverterFactory([phrases, characters]));
