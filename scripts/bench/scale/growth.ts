/** What was measured at several sizes, on several days → the points of a drawing: CPU and memory of each maker by articles. */
import { z } from "zod";
import type { Cost } from "../processTree.ts";
import type { Measured } from "./figures.ts";

const POINTS = z.array(
  z.strictObject({
    maker: z.string(),
    articles: z.number().positive(),
    cpu: z.number().positive(),
    peakMB: z.number().positive(),
    date: z.string(),
    machine: z.string(),
  }),
);

/** One maker at one size. `machine`: `2 cores, Node 20.20`; `date`: the day of measuring. */
export type GrowthPoint = z.infer<typeof POINTS>[number];

/** A figures file's text → its points. Throws, naming the file, where it holds something else. */
export function readPoints(file: string, text: string): GrowthPoint[] {
  try {
    return POINTS.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${file} holds no figures of growth: ${reason}`, { cause: error });
  }
}

type When = Pick<GrowthPoint, "date" | "machine">;

const MAKERS: readonly { maker: string; of: (at: Measured) => Cost | null }[] = [
  { maker: "whole site with its search index", of: ({ ours }) => ours.whole },
  { maker: "its pages alone", of: ({ ours }) => ours.pages },
  { maker: "Hugo, a simple theme", of: ({ hugo }) => hugo },
];

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;

export const pointsOf = (sizes: readonly Measured[], when: When): GrowthPoint[] =>
  MAKERS.flatMap(({ maker, of }) =>
    sizes.flatMap((at) => {
      const cost = of(at);
      if (cost === null) return [];
      return [
        {
          maker,
          articles: at.articles,
          cpu: rounded(cost.cpu, 10),
          peakMB: rounded(cost.peakMB, 1),
          ...when,
        },
      ];
    }),
  );

const placeOf = ({ maker }: GrowthPoint): number => MAKERS.findIndex((each) => each.maker === maker);

/** Points measured now, and of those of earlier runs the ones of other makers and sizes; by maker and size. */
export function mergedPoints(earlier: readonly GrowthPoint[], now: readonly GrowthPoint[]): GrowthPoint[] {
  const isOf = (a: GrowthPoint, b: GrowthPoint): boolean => a.maker === b.maker && a.articles === b.articles;
  const others = earlier.filter((point) => !now.some((each) => isOf(each, point)));
  return [...others, ...now].sort((a, b) => placeOf(a) - placeOf(b) || a.articles - b.articles);
}
