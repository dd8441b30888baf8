// A worker thread's way in: `--import tsx` does not reach it, so it makes TypeScript readable for itself.
import { register } from "tsx/esm/api";

register();
const { takeFilesHere, joinPackedHere } = await import("./threadWork.ts");

export { joinPackedHere, takeFilesHere };
