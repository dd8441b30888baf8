/** Surnames, for telling names from other words and run-together names apart. */

const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄温牛樊葛邢安齐伍庞兰聂章鲁岳翟殷詹申欧耿关焦左柳甘祝包宁尚符舒阮纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游靳辜管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时穆农司古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全代傅颜萧丘佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揖干但尉冶斯元束檀衣信展阴昝智幸奉植富尧闭才无锁赏矫由承火訾逄籍么乜钭仉綦夔郗骆汲宓台撒笪庾虢逢东法汝钦归糜松侍遇滑别暴弓牧隗山仰秋暨钮卓蓬郦璩濮扶堵宰郤充习宦鱼慎终步广殳沃蔚越厍融空养巢蒯后红竺益俞鄞诸冒笃琚脱候咎荀阳贝占鄂纳毋庹酆郇弥揭谯妥颉泮畅延";

const COMPOUND = [
  "欧阳", "上官", "皇甫", "令狐", "诸葛", "司徒", "司马", "申屠", "夏侯", "贺兰", "完颜", "慕容", "尉迟", "长孙",
  "宇文", "公孙", "轩辕", "东方", "南宫", "呼延", "万俟", "濮阳", "淳于", "单于", "太史", "仲孙", "钟离", "澹台",
  "公冶", "宗政", "独孤", "端木", "闻人", "赫连", "鲜于", "拓跋", "百里", "东郭", "西门",
]; // prettier-ignore

/** Surname → place in the list, commonest first. */
const singles: ReadonlyMap<string, number> = new Map(Array.from(SINGLE, (char, i) => [char, i]));
const compounds: ReadonlySet<string> = new Set(COMPOUND);

/** Length of the surname a text begins with: 2, 1, or 0 for none. */
export function surnameLength(text: string): 0 | 1 | 2 {
  if (compounds.has(text.slice(0, 2))) return 2;
  return singles.has(text.slice(0, 1)) ? 1 : 0;
}

/** How rare a name's surname is: 0 for 王, above 6 for the rarest, about the logarithm of its place. */
export const surnameRarity = (name: string): number =>
  compounds.has(name.slice(0, 2)) ? 3 : Math.log1p(singles.get(name.slice(0, 1)) ?? singles.size);
