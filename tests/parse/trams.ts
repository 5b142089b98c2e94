/** A report without its last paragraph, and this paragraph with its signature. */
export const TRAMS = [
  "有轨电车进老城",
  "",
  "　　本报讯（记者 汤沐）柳湾区老城的有",
  "轨电车昨天试跑，全程四公里半，设站七座，",
  "车票两元，月底对乘客开放，早晚高峰每六分",
  "钟一班，平时十分钟一班。",
  "",
];
export const SIGNED = ["　　车厢里装了摄像头，司机累了会提醒。", "（本报记者 汤沐）", ""];
