/**
 * The interface in Chinese, the site's first language: every word a reader may see that no page printed, by the room
 * it stands in. A sentence that holds a number or a name is a function of it. Another language is a file of the same
 * shape.
 */

/** What stands on every page: its head, its foot, the way through the site. */
export const frame = {
  skip: "跳到正文",
};
