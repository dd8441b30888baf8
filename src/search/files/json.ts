/** Small tables as deflated JSON. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

export const encodeJson = (value: unknown): Uint8Array =>
  deflateSync(strToU8(JSON.stringify(value)), { level: 9 });

export const decodeJson = (bytes: Uint8Array): unknown => JSON.parse(strFromU8(inflateSync(bytes)));
