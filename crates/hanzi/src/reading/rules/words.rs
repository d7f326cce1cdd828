//! Words of several characters that are read in more than one way.

use super::{super::rule::When::*, Entry};

pub(super) const RULES: &[Entry] = &[
    // 吃得了, 走不了: can and cannot; 得了冠军: got.
    ("得了", &[("de5 liao3", &[PrevClass("v"), Not(&PrevLong)])]),
    // 还给我打电话: also calls me; 还给我: gives back.
    ("还给", &[("hai2 gei3", &[ThenVerb])]),
    ("得来", &[("dei3 lai2", &[PrevClass("dr")]), ("de5 lai2", &[PrevClass("v"), Not(&PrevLong)])]),
    ("不了", &[("bu4 liao3", &[])]),
    ("地道", &[("di4 dao4", &[Any(&[Ahead("战"), Behind("挖 条 钻")])])]),
    ("人家", &[("ren2 jia1", &[Any(&[PrevNumber, Prev("户 住 好 农村")])])]),
    ("教授", &[("jiao1 shou4", &[NextClass("n"), Prev("来 去 我 他 她 给 们 学生 负责")])]),
    ("东西", &[("dong1 xi1", &[Next("走向 两 方向 部 南北 方")])]),
    (
        "大意",
        &[(
            "da4 yi4",
            &[Any(&[Behind("段落 文章 的 课文"), Next("是")]), Not(&Behind("太 粗心 别 不能"))],
        )],
    ),
    (
        "穿着",
        &[(
            "chuan1 zhuo2",
            &[Any(&[
                Next("打扮 得体 讲究 很 要 整洁 朴素 随便 时髦 大方"),
                End,
                Prev("的 注意 讲究"),
            ])],
        )],
    ),
    (
        "背着",
        &[("bei1 zhe5", &[NextClass("nm")]), ("bei1 zhe5", &[Ahead("包 书包 行李 孩子 吉他")])],
    ),
    ("同行", &[("tong2 xing2", &[Any(&[Behind("一路 一起 结伴 跟"), Next("的")])])]),
    ("一行", &[("yi1 hang2", &[Any(&[Next("字 诗 泪"), Behind("这 那 每 第 下 上 隔")])])]),
    ("朝阳", &[("zhao1 yang2", &[Any(&[Behind("迎着 清晨"), Next("升 下")])])]),
    ("转动", &[("zhuan4 dong4", &[Not(&NextClass("n"))])]),
    ("倒车", &[("dao3 che1", &[Any(&[Behind("站 地铁 公交"), Ahead("站 地铁 公交")])])]),
    ("落下", &[("la4 xia4", &[Behind("把 别 忘 没")])]),
    ("孙子", &[("sun1 zi3", &[Any(&[Next("兵法"), Prev("《")])])]),
    (
        "实在",
        &[(
            "shi2 zai4",
            &[
                Any(&[NextClass("advprz"), Start, PrevClass("rn")]),
                Not(&End),
                Not(&Prev("很 太 挺 非常 真 这么")),
            ],
        )],
    ),
    ("好吃", &[("hao4 chi1", &[Next("懒做")])]),
    ("发卡", &[("fa1 ka3", &[Any(&[Behind("银行"), Next("银行 行")])])]),
    ("兄弟", &[("xiong1 di4", &[Any(&[Next("姐妹 俩 两"), PrevNumber])])]),
    ("精神", &[("jing1 shen2", &[Not(&Prev("很 真 有 没 挺 特别 这么"))])]),
];
