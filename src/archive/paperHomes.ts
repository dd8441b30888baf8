/** Papers whose home is no place that is known: a slip of the pen would go unnoticed, since a paper may be at home anywhere. */
import { FORMER_PLACES } from "../lexicon/formerPlaces.ts";
import { CITIES } from "../lexicon/places.ts";
import { lineOf, parseYaml } from "../safeYaml.ts";
import type { Settings } from "../archiveTypes.ts";
import type { Warning } from "../types.ts";

/** Cities and their districts and counties, as they are called today and were. */
const KNOWN: ReadonlySet<string> = new Set([
  ...CITIES.flatMap(({ name, districts }) => [name, ...districts.map((district) => district.name)]),
  ...FORMER_PLACES.map(({ name }) => name),
]);

/** The cities that may be meant: 淄博 or 淄搏市 for 淄博市. */
const like = (name: string): string[] =>
  CITIES.map((city) => city.name).filter((city) => {
    if (city.startsWith(name)) return true;
    const characters = Array.from(name);
    const other = Array.from(city).filter((character, at) => character !== characters[at]).length;
    return characters.length === Array.from(city).length && characters.length > 2 && other === 1;
  });

/** Cities that are meant are named up to so many. */
const FEW = 3;

/** `yaml` is the text of the file that says so. */
export const unknownHomes = ({ papers }: Settings, file: string, yaml: string): Warning[] =>
  papers.flatMap(({ name, city }): Warning[] => {
    if (city === undefined || KNOWN.has(city)) return [];
    const meant = like(city).slice(0, FEW);
    const advice = meant.length > 0 ? `${meant.join(", ")} is known` : "write the whole name, like 淄博市";
    const message = `${city}, the city of ${name}, is in no list of places of today or before; ${advice}. The rest goes on, and no story is placed by it`;
    return [{ level: "warning", code: "city-unknown", file, line: lineOfCity(yaml, name), message }];
  });

/** The line on which a paper's city stands. */
function lineOfCity(yaml: string, name: string): number {
  const papers = (parseYaml(yaml) as { papers?: { name?: unknown }[] }).papers ?? [];
  return lineOf(yaml, ["papers", papers.findIndex((paper) => paper.name === name), "city"]);
}
