/** Learns what tells the city and the districts that a story is about. */
import { readTruth, type TrueArticle } from "../../tests/metadata/truth.ts";
import { setPage } from "../../tests/metadata/setPage.ts";
import { readClusters } from "../../tests/simulator/copy.ts";
import { randomFrom } from "../../tests/simulator/random.ts";
import { CITY_CUES, cityCandidates, DISTRICT_CUES, districtCandidates } from "../../src/rules/placeChoice.ts";
import { readAround } from "../../src/rules/place.ts";
import {
  citiesSpokenFor,
  namesIn,
  votesIn,
  type Around,
  type NamedTexts,
  type Vote,
} from "../../src/rules/placeVotes.ts";
import { placeTexts } from "../../src/rules/storyTexts.ts";
import { byName } from "./byName.ts";
import { fitChoices, type Choice } from "./choice.ts";
import { fitOdds, type Outcome } from "./oddsOf.ts";

/** Weights stay near what is expected of them: all stories of a simulated page are about one city. */
const CITY_PENALTY = 30;
const DISTRICT_PENALTY = 1;

type Told = { truth: TrueArticle; story: NamedTexts };
type ToldAround = Told & { around: Around; votes: Vote[] };

function toldPages(): { home: string | null; stories: Told[] }[] {
  const truth = readTruth("tuning");
  return readClusters("tuning").map((copy) => {
    const { home, articles } = truth[copy[0]!.cluster]!;
    const { draft, numbers } = setPage(copy);
    const stories = draft.articles.map((each, i) => ({
      truth: articles[numbers[i]!]!,
      story: namesIn(placeTexts(each)),
    }));
    return { home, stories };
  });
}

const onPage = (stories: readonly Told[], home: string | null): ToldAround[] => {
  const around = readAround(
    stories.map(({ story }) => story),
    { home, homeDistrict: null },
  );
  return stories.map((told) => ({ ...told, around, votes: votesIn(told.story, around) }));
};

/** Stories of the same place in the cycle of all pages: a page of a paper that reports of many cities. */
const STORIES_A_PAGE = 7;
function mixedPages(pages: readonly { stories: Told[] }[]): ToldAround[] {
  const all = randomFrom("papers of many cities").shuffle(pages.flatMap(({ stories }) => stories));
  return Array.from({ length: Math.ceil(all.length / STORIES_A_PAGE) }, (_, i) =>
    onPage(all.slice(i * STORIES_A_PAGE, (i + 1) * STORIES_A_PAGE), null),
  ).flat();
}

/** Stories from elsewhere on a page, and how clearly each names its city. */
const VISITORS = 2;
const NAMED = 0.6;

/** Every other page is taken for one of a paper that is known. */
const ownPages = (pages: ReturnType<typeof toldPages>): ToldAround[] =>
  pages.flatMap(({ stories, home }, i) => onPage(stories, i % 2 === 0 ? home : null));

/** Papers tell of other places too: pages with stories that name another city. */
function visitedPages(pages: ReturnType<typeof toldPages>): ToldAround[] {
  const clear = pages
    .flatMap(({ stories }) => stories)
    .filter(
      ({ truth, story }) => truth.city !== null && (citiesSpokenFor(story).get(truth.city) ?? 0) >= NAMED,
    );
  const visitors = randomFrom("visitors").shuffle(clear);
  return pages.flatMap(({ stories, home }, i) => {
    const from = (i * VISITORS) % visitors.length;
    return onPage([...stories, ...visitors.slice(from, from + VISITORS)], i % 2 === 0 ? home : null);
  });
}

export function learnCities(): Record<string, number> {
  const pages = toldPages();
  const told = [...visitedPages(pages), ...mixedPages(pages)];
  const choices = told.flatMap(({ truth, story, around, votes }): Choice[] => {
    const candidates = cityCandidates(votes, story.texts, around);
    const right = candidates.findIndex(({ name }) => name === truth.city);
    const options = candidates.map((at) => CITY_CUES.map(({ value }) => value(at)));
    return right < 0 ? [] : [{ options, right }];
  });
  const expected = Float64Array.from(CITY_CUES, (cue) => cue.expected);
  return byName(CITY_CUES, fitChoices(choices, expected, CITY_PENALTY));
}

export function learnDistricts(): Record<string, number> {
  const outcomes = ownPages(toldPages()).flatMap(({ truth, story, around, votes }): Outcome[] =>
    truth.city === null
      ? []
      : districtCandidates(votes, story.texts, around, truth.city).map((at) => ({
          values: DISTRICT_CUES.map(({ value }) => value(at)),
          right: truth.districts.includes(at.name),
        })),
  );
  return byName(DISTRICT_CUES, fitOdds(outcomes, DISTRICT_CUES.length, DISTRICT_PENALTY));
}
