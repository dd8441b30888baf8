/** A simulated page as rows, each with its text and its true parts. */
import type { TruePart } from "../../tests/simulator/page.ts";

export type Role = TruePart["role"];
export type Row = { text: string; parts: TruePart[] };

export const HEAD: readonly (Role | null)[] = ["series", "kicker", "headline", "subtitle", "byline"];

export const role = (row: Row | undefined): Role | null => row?.parts.at(-1)?.role ?? null;
export const blank = ({ parts }: Row): boolean => parts.length === 0;

export const headMatter = (row: Row | undefined): boolean => row !== undefined && HEAD.includes(role(row));
