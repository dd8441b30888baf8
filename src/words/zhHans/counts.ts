/** In Chinese: so many of a thing. */

/** So many of a thing. */
export const counts = {
  articles: (count: number) => `${count}篇`,
  issues: (count: number) => `${count}期`,
  pages: (count: number) => `${count}个版`,
  lines: (count: number) => `${count}行`,
  missing: (count: number) => `缺${count}期`,
  held: (issues: number, missing: number) => `${issues}期${missing > 0 ? `，缺${missing}期` : ""}`,
};
