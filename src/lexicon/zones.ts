/** Functional zones: what no list of divisions has, and people and papers speak of as of districts. */

export type Zone = {
  /** As it is kept and shown. */
  name: string;
  city: string;
  /** As it is printed, its own name left out. */
  aliases: readonly string[];
};

/** `name city aliases…`: zones with a name of their own. */
const NAMED = `
文昌湖区 淄博市 文昌湖省级旅游度假区 文昌湖旅游度假区 文昌湖度假区 文昌湖
江北水城旅游度假区 聊城市 江北水城度假区 聊城旅游度假区
起步区 济南市 新旧动能转换起步区 济南起步区
南部山区 济南市
西海岸新区 青岛市 青岛西海岸新区
滨海区 潍坊市 潍坊滨海经济技术开发区 滨海经济技术开发区 滨海开发区
峡山区 潍坊市 峡山生态经济开发区 峡山生态开发区
南海新区 威海市
东营港经济开发区 东营市 东营港
黄三角农高区 东营市 黄河三角洲农业高新技术产业示范区
太白湖新区 济宁市
天衢新区 德州市
北海经济开发区 滨州市 北海新区
徂汶景区 泰安市 徂汶区
山海天旅游度假区 日照市 山海天度假区
沂河新区 临沂市
蒙山旅游区 临沂市 蒙山旅游度假区
鲁西新区 菏泽市
`;

export const NAMED_ZONES: readonly Zone[] = NAMED.trim()
  .split("\n")
  .map((row) => {
    const [name, city, ...aliases] = row.split(" ") as [string, string, ...string[]];
    return { name, city, aliases };
  });

/** Zones that many cities have, as they are kept, with their printed forms. Behind a city's name they are that city's. */
export const COMMON_ZONES: readonly { name: string; aliases: readonly string[] }[] = [
  { name: "高新区", aliases: ["高新技术产业开发区", "高新技术开发区", "高新开发区"] },
  { name: "经开区", aliases: ["经济技术开发区", "经济开发区"] },
  { name: "综保区", aliases: ["综合保税区"] },
  { name: "临港区", aliases: ["临港经济开发区", "临港经济技术开发区"] },
];
