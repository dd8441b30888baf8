/**
 * The front page's section on this day in other years, by the reader's own clock. Which days there are stands in the
 * page; the headlines of a month are a script of their own, the one thing that a page on a disk may load.
 */
(function () {
  const section = document.querySelector("#on-this-day");
  if (!section) return;
  const root = new URL("../", document.currentScript.src);
  const masks = section.dataset.days.split(" ").map((mask) => Number.parseInt(mask, 16));
  const has = (day) => (masks[day.getMonth()] >>> (day.getDate() - 1)) & 1;
  const words = (day) => `${day.getMonth() + 1}月${day.getDate()}日`;
  const two = (number) => String(number).padStart(2, "0");

  // A leap year, so that 29 February is one of its days.
  const now = new Date();
  const away = (days) => new Date(2000, now.getMonth(), now.getDate() + days);
  const farthest = 183;
  let distance = 0;
  while (distance < farthest && !has(away(-distance)) && !has(away(distance))) distance += 1;
  const day = has(away(-distance)) ? away(-distance) : away(distance);
  if (!has(day)) return;

  const make = (name, text, address) => {
    const element = document.createElement(name);
    element.textContent = text;
    if (address) element.href = new URL(address, root).href;
    return element;
  };
  const page = `on-this-day/${two(day.getMonth() + 1)}-${two(day.getDate())}/index.html`;
  const said =
    distance === 0
      ? `今天是${words(day)}。`
      : `文库里没有${words(away(0))}的报纸，最近的一天是${words(day)}。`;
  const line = make("p", said);
  line.append(make("a", `历年${words(day)}的报纸`, page));
  section.querySelector("p").replaceWith(line);

  window.onThisDay = (days) => {
    const list = make("ul", "");
    list.className = "headlines";
    for (const [year, paper, heading, article] of days[day.getDate()] ?? []) {
      const item = make("li", `${year}年　${paper}　`);
      item.append(make("a", heading, article));
      list.append(item);
    }
    line.after(list);
  };
  const month = document.createElement("script");
  month.src = new URL(`on-this-day/${two(day.getMonth() + 1)}.js`, root).href;
  document.head.append(month);
})();
