//! Nouns, adjectives and measure words: 假 间 觉 分 差 闷 钻 少.

use super::{super::rule::When::*, Entry};

/// What a leave is for, or done with.
const LEAVE: &str = "请 放 休 批 准 销 续 补 度 歇 年 产 婚 病 事 寒 暑";
const STUFFY: &str = "屋里 屋子 天气 夏天 天 房间 空气 车里 车厢 里面 里 教室 今天 房间里";

pub(super) const RULES: &[Entry] = &[
    (
        "假",
        &[
            ("jia4", &[Behind(LEAVE), Not(&NextClass("n"))]),
            ("jia4", &[Prev("天 周 星期 个 月 日 次 这 长"), Not(&NextClass("n"))]),
            ("jia4", &[Next("条 期")]),
        ],
    ),
    (
        "觉",
        &[
            ("jiao4", &[PrevClass("qma")]),
            ("jiao4", &[PrevNumber]),
            ("jiao4", &[Behind("睡 补 午")]),
            ("jiao4", &[Prev("个 好 懒")]),
        ],
    ),
    ("分", &[("fen4", &[Prev("水 养 糖 盐 过 缘"), Not(&NextClass("v"))])]),
    ("差", &[("cha1", &[Prev("之 时 温 偏 误")]), ("chai1", &[Prev("出 公 当")])]),
    (
        "闷",
        &[
            ("men1", &[Behind(STUFFY), Not(&Behind("心里 心"))]),
            ("men1", &[Next("热 一会儿 头 声 在 着 几分钟")]),
        ],
    ),
    ("蒙", &[("meng1", &[Next("对 的 人 骗 了 中")]), ("meng1", &[Prev("瞎 被 全靠 靠")])]),
    ("钻", &[("zuan4", &[PrevClass("q")]), ("zuan4", &[Prev("颗 克拉 粒 枚 真 碎")])]),
    ("难", &[("nan4", &[Prev("遇 避 逃 受 落 遭 灾 大"), Any(&[End, Next("时 的")])])]),
    ("少", &[("shao4", &[Prev("老 男女老 大 二"), Any(&[End, NextClass("n")])])]),
    ("卷", &[("juan4", &[Prev("试 考 交 答 判 改 阅 批 张 份 问")])]),
    ("铺", &[("pu4", &[Prev("上 下 中 卧 硬 软 床 店 商")])]),
    ("圈", &[("juan4", &[Prev("猪 羊 牛")])]),
    ("乐", &[("yue4", &[Prev("音 奏 器 声")])]),
    ("哪", &[("na5", &[End, Prev("天 妈 老天 老天爷 我的天")])]),
    ("场", &[("chang2", &[Prev("一 这 那"), Next("雨 雪 大雨 大雪 空 梦 病 大病")])]),
    ("石", &[("dan4", &[PrevNumber, NextClass("n")])]),
    ("晕", &[("yun4", &[Behind("晕车 晕船 晕机")]), ("yun4", &[Next("车 船 机 针 血")])]),
    ("斗", &[("dou3", &[PrevNumber])]),
    ("宿", &[("xiu3", &[PrevNumber])]),
    ("供", &[("gong4", &[Next("奉 品 神 佛 祖先 养 着 出 认 述 词")])]),
    ("观", &[("guan4", &[Prev("白云 道")])]),
    ("色", &[("shai3", &[Prev("掉 褪 退 落 捎")])]),
];
