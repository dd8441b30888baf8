/** The sixteen topics: name, address, IPTC Media Topic codes (CC BY 4.0, iptc.org). Rules for them stand in `rules/topic.ts`. */

export type Topic = {
  name: string;
  /** Its place in an address: `/topic/<slug>/`. */
  slug: string;
  iptc: string[];
};

export const TOPICS: readonly Topic[] = [
  { name: "政治", slug: "politics", iptc: ["medtop:11000000"] },
  { name: "经济与企业", slug: "economy", iptc: ["medtop:04000000"] },
  { name: "科技与创新", slug: "technology", iptc: ["medtop:13000000"] },
  { name: "农业与乡村", slug: "agriculture", iptc: ["medtop:04000000", "medtop:14000000"] },
  { name: "教育", slug: "education", iptc: ["medtop:05000000"] },
  { name: "医疗卫生", slug: "health", iptc: ["medtop:07000000"] },
  { name: "社会民生", slug: "society", iptc: ["medtop:14000000"] },
  { name: "法治", slug: "law", iptc: ["medtop:02000000"] },
  { name: "文化与旅游", slug: "culture", iptc: ["medtop:01000000", "medtop:10000000"] },
  { name: "生态环境与水利", slug: "environment", iptc: ["medtop:06000000"] },
  { name: "城市建设与交通", slug: "city-and-transport", iptc: ["medtop:04000000", "medtop:14000000"] },
  { name: "疫情防控", slug: "epidemic", iptc: ["medtop:07000000", "medtop:03000000"] },
  { name: "安全生产", slug: "safety", iptc: ["medtop:03000000"] },
  { name: "体育", slug: "sport", iptc: ["medtop:15000000"] },
  { name: "评论", slug: "commentary", iptc: [] },
  { name: "其他", slug: "other", iptc: [] },
];

export const TOPIC_NAMES: readonly string[] = TOPICS.map((topic) => topic.name);
