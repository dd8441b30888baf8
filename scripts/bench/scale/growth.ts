/** What was measured at several sizes, on several days → the points of a drawing: CPU and memory of each maker by articles. */
import type { Cost } from "../processTree.ts";
import type { Measured } from "./figures.ts";

/** One maker at one size. `machine`: `2 cores, Node 20.20`; `date`: the day of measuring. */
export type GrowthPoint = {
  maker: string;
  articles: number;
  cpu: number;
  peakMB: number;
  date: string;
  machine: string;
};

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
