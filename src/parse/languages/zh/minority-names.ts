/**
 * Parts of the names that Tibetans, Mongols and Uyghurs bear, as Chinese newspapers write them. Two or more of them
 * make a name of four to eight characters without a family name: 次仁旺姆, 斯琴毕力格.
 */
const PARTS =
  "次仁 扎西 旺姆 卓玛 央金 白玛 德吉 索朗 顿珠 旦增 丹增 达瓦 尼玛 格桑 平措 强巴 多吉 拉姆 仁青 仁增 曲珍 曲扎 洛桑 边巴 普布 巴桑 米玛 拉巴 罗布 桑珠 旺堆 旺久 旺扎 加措 嘉措 坚赞 坚才 益西 土登 贡布 贡嘎 阿旺 次旦 " +
  "次旺 次珍 次央 次多 次卓 央宗 央吉 卓嘎 群培 群宗 江央 江村 晋美 晋米 云丹 泽仁 泽旺 斯朗 四郎 伍金 乌金 格列 土旦 欧珠 措姆 白珍 玉珍 玉珠 赤列 朗杰 南杰 朗加 西绕 班觉 班丹 顿旦 久美 确吉 曲吉 曲桑 更登 根敦 才让 才旦 才仁 卓措 吉美 措毛 华旦 东智 加布 " +
  "斯琴 高娃 图雅 托娅 乌云 乌兰 其其格 其木格 格日勒 毕力格 孟和 布和 朝鲁 朝克图 苏日娜 乌日娜 乌日罕 萨仁 萨日娜 哈斯 巴根 巴雅尔 巴特尔 巴图 额尔敦 额尔德 那日苏 那仁 娜仁 宝音 苏和 阿古拉 呼和 特木尔 特日格乐 敖特根 牧仁 吉日嘎拉 白音 阿拉腾 阿拉坦 腾格尔 苏雅拉 塔拉 满都拉 " +
  "古丽 阿依 买买提 吐尔逊 阿不都 阿卜杜 热合曼 木合塔尔 努尔 麦麦提 依明 艾力 玉素甫 帕提 热依汗 库尔班 艾合买提 赛买提 哈力克";

const TILED = new RegExp(`^(?:${PARTS.split(" ").join("|")}){2,3}$`, "u");

/** Whether a text is a name made of such parts. */
export function isMinorityName(text: string): boolean {
  return TILED.test(text);
}
