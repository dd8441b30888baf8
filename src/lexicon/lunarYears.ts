/** The years of the Chinese calendar from 1900 to 2049: how long their months are, and which of them is a leap month. */

/** The first day of the table, 正月初一 of its first year. */
export const FIRST_LUNAR_DAY = "1900-01-31";
export const FIRST_LUNAR_YEAR = 1900;

/**
 * A year a number: bit 0 is set when its first month has 30 days and not 29, and so on; from bit 13 on stands
 * the month that is followed by its leap month, 0 for none. Every month was held against two calendars that
 * do not depend on each other, one reckoned with full theories of sun and moon, one a table: all three agree.
 */
export const LUNAR_YEARS: readonly number[] = `
  116d2 00752 00ea5 0b64a 0064b 00a9b 09556 0056a 00b59 05752
  00752 0db25 00b25 00a4b 0b4ab 002ad 0056b 04b69 00da9 0fd92
  00e92 00d25 0ba4d 00a56 002b6 095b5 006d4 00ea9 05e92 00e92
  0cd26 0052b 00a57 0b2b6 00b5a 006d4 06ec9 00749 0f693 00a93
  0052b 0ca5b 00aad 0056a 09b55 00ba4 00b49 05a93 00a95 0f52d
  00536 00aad 0b5aa 005b2 00da5 07d4a 00d4a 10a95 00a97 00556
  0cab5 00ad5 006d2 08ea5 00ea5 0064a 06c97 00a9b 0f55a 0056a
  00b69 0b752 00b52 00b25 0964b 00a4b 114ab 002ad 0056d 0cb69
  00da9 00d92 09d25 00d25 15a4d 00a56 002b6 0c5b5 006d5 00ea9
  0be92 00e92 00d26 06a56 00a57 114d6 0035a 006d5 0b6c9 00749
  00693 0952b 0052b 00a5b 0555a 0056a 0fb55 00ba4 00b49 0ba93
  00a95 0052d 08aad 00ab5 135aa 005d2 00da5 0dd4a 00d4a 00c95
  0952e 00556 00ab5 055b2 006d2 0cea5 00725 0064b 0ac97 00cab
  0055a 06ad6 00b69 17752 00b52 00b25 0da4b 00a4b 004ab 0a55b
  005ad 00b6a 05b52 00d92 0fd25 00d25 00a55 0b4ad 004b6 005b5
`
  .trim()
  .split(/\s+/)
  .map((year) => Number.parseInt(year, 16));
