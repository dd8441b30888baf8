/** Small tables as packed JSON. */
import { deflateSync, inflateSync } from "fflate";
import { packText, unpackText } from "./packedText.ts";

export const encodeJson = (value: unknown): Uint8Array =>
  deflateSync(packText(JSON.stringify(value)), { level: 9 });

export const decodeJson = (bytes: Uint8Array): unknown => JSON.parse(unpackText(inflateSync(bytes)));
