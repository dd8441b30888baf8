/** What ids look like. They become the names of files and folders, and are no longer than every system takes. */

const ISSUE = "[a-z][a-z0-9]{0,59}-\\d{8}";
const PAGE = `${ISSUE}-[a-z0-9]{1,40}`;
const ARTICLE = `${PAGE}-\\d{2,6}`;

/** `lzcb-20200528` */
export const ISSUE_ID = new RegExp(`^${ISSUE}$`);

/** `lzcb-20200528-a05` */
export const PAGE_ID = new RegExp(`^${PAGE}$`);

/** `lzcb-20200528-a05-02` */
export const ARTICLE_ID = new RegExp(`^${ARTICLE}$`);
