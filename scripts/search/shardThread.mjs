// A worker thread's way in: `--import tsx` does not reach it, so it makes TypeScript readable for itself.
import { register } from "tsx/esm/api";

register();
export const { makeShard } = await import("./makeShard.ts");
