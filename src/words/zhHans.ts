/**
 * The interface in Chinese, the site's first language: every word a reader may see that no page printed, by the room
 * it stands in. A sentence that holds a number or a name is a function of it. Another language is a file of the same
 * shape.
 */

/** What stands on every page: its head, its foot, the way through the site. */
export const frame = {
  skip: "跳到正文",
};

/** Pages at old addresses, which lead on. */
export const moved = {
  article: {
    merged: "这篇文章并入了另一篇",
    split: "这篇文章分成了几篇",
    moved: "这篇文章换了地方",
    withdrawn: "这篇文章已撤下",
  },
  page: {
    merged: "这一版并入了另一版",
    split: "这一版分成了几版",
    moved: "这一版换了地方",
    withdrawn: "这一版已撤下",
  },
  place: { moved: "这里的文章改了日期或报纸", empty: "这里已没有文章" },
  leads: "原来的内容现在在：",
  withdrawn: (id: string): string => `编者已把它从文库撤下。编号 ${id} 不会再给别的内容。`,
  nothing: "原来在这里的内容已经撤下。",
};
