/** Points in time as feeds give them (RFC 3339): `2020-05-28T00:00:00+08:00`. */

const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/;

/** A day that is in no calendar is no point in time. */
export function isTime(text: string): boolean {
  const [, year, month, day, hour, minute, second, ahead = "0", by = "0"] = TIME.exec(text) ?? [];
  if (day === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) &&
    date.getUTCDate() === Number(day) &&
    [hour, ahead].every((each) => Number(each) <= 23) &&
    [minute, by].every((each) => Number(each) <= 59) &&
    Number(second) <= 60
  );
}
