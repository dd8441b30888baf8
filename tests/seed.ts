/** What properties are tried with is the same each time for the same `--seed` of `npm test`. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED) });
