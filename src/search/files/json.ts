/** Small tables as packed JSON. */
import { deflated, inflated } from "./deflated.ts";
import { packText, unpackText } from "./packedText.ts";

export const encodeJson = (value: unknown): Uint8Array => deflated(packText(JSON.stringify(value)));

export const decodeJson = (bytes: Uint8Array): unknown => JSON.parse(unpackText(inflated(bytes)));
