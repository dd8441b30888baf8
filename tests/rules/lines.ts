/** Invented lines of a page, as rules meet them: headlines, a byline, running text. */
export const BODY = "渠水流进麦田的那天早晨，许多人站在岸边看了很久，都说今年的收成有了指望。";
export const OTHER = "大棚通了水电，每个摊位配了电子秤，买菜的人从早到晚没有断过。菜农们都说踏实。";
export const CUT = "六十多岁的老支书守在闸口。每到浇地的时候下游几个村子总是等不到水，今年镇政";
export const DATED = "本报讯（记者 许青禾）柳河镇的早市昨天搬进了新大棚，二十户菜农把黄瓜、豆角摆上摊位。";
export const SIGNED = "放水的那天，牵头的老支书站在渠边，看着水头流远了才回家吃饭。（冯知远）";
export const BYLINE = "□记者 许青禾";
export const [ONE, TWO, THREE, FOUR] = [
  "早市搬进新大棚",
  "老渠清出新流水",
  "夜校今晚开课了",
  "村口新井出水了",
];
