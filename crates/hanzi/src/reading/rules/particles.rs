//! Particles and what is written like them: 得 地 着 了 过.

use super::{super::rule::When::*, Entry};

/// What describes after 得: 跑得很快, 累得要命, 急得哭了.
const DEGREE: &str = "很 真 太 多 不 要命 要死 厉害 像 连 更 最 特别 非常 比较 挺 这么 那么 怎么样 如何 越来越 不错 好 快 慢 早 晚 远 满 清楚 干净 漂亮 流利 开心 都 直 慌 几乎 满头大汗";

/// What follows "must" and never describes: 得从头再来, 得自己付.
const NEVER_DEGREE: &str = "从 靠 由 按 按照 自己 先 再 注意 等 赶紧 赶快 马上 立刻 尽快 及时 提前 亲自 一起 继续 重新 重启 随时 \
                            另外 单独 主动 经常 每天 今天 明天 现在 用 向 往 交 付 花 带 换 大声 小声 小心 去 来 跟 经过 通过";

/// What stands before "must": adverbs and subjects.
const BEFORE_MUST: &str = "就 还 也 都 可 总 非 必 又 先 只 才 准 真 一定 可能 至少 最少 起码 恐怕 估计 看来 看样子 听说 今天 明天 \
                           现在 每天 以后 到时候 您 你 我 他 她 咱 谁 我们 你们 他们 咱们 大家 那 这";

/// What follows a number where time or money is needed: 得三天.
const AMOUNTS: &str = "块 元 天 小时 分钟 个 年 万 百 千 多 次 遍 周 公里 个月 块钱 点";

pub(super) const RULES: &[Entry] = &[
    (
        "得",
        &[
            ("de2", &[Next("了 过 到"), Not(&PrevClass("va"))]),
            ("de5", &[Prev("多 少")]),
            // 得 as "must": nothing that can describe follows, or something that never does.
            ("dei3", &[PrevLong, PrevClass("v"), Next(NEVER_DEGREE)]),
            ("dei3", &[NextNumber, Then(AMOUNTS), Any(&[PrevLong, Not(&PrevClass("v"))])]),
            ("de5", &[PrevClass("va"), Next(DEGREE)]),
            ("de5", &[PrevClass("va"), NextClass("azd")]),
            ("dei3", &[Prev(BEFORE_MUST), Not(&NextNumber), Not(&NextClass("q")), Not(&End)]),
            ("dei3", &[Start, Not(&NextNumber), Not(&NextClass("nqm")), Not(&End)]),
            ("dei3", &[PrevClass("rtdcq"), NextClass("vpdrn"), Not(&Next(DEGREE))]),
            ("dei3", &[PrevClass("nNSslf"), NextClass("vpdr"), Not(&Next(DEGREE))]),
            ("dei3", &[PrevLong, PrevClass(" "), NextClass("vpdr"), Not(&Next(DEGREE))]),
            ("de5", &[PrevClass("vazi")]),
            ("de5", &[Next(DEGREE)]),
            ("de2", &[NextNumber]),
            ("de2", &[NextClass("nqm")]),
            ("de2", &[Start]),
            ("de2", &[PrevClass("dmqr")]),
        ],
    ),
    (
        "地",
        &[
            (
                "de5",
                &[
                    PrevLong,
                    PrevClass("adzilvbo cxu"),
                    Not(&End),
                    Not(&Next("的 里 上 下 方 是 很 有")),
                ],
            ),
            ("de5", &[Prev("慢 快 轻 静 好 一个劲 不停"), NextClass("v")]),
            ("de5", &[PrevIn("然"), NextClass("vdp")]),
            ("de5", &[PrevLong, PrevClass("mn"), NextClass("v"), Not(&Prev("土 田"))]),
        ],
    ),
    (
        "着",
        &[
            ("zhao2", &[Prev("不 得 没")]),
            ("zhao2", &[Start]),
            ("zhao2", &[Prev("睡 找 猜 逮 摸 够 点 买 碰 见 抓 赶"), Next("了")]),
        ],
    ),
    (
        "了",
        &[
            ("liao3", &[Prev("不"), Not(&PrevPrev("要"))]),
            ("liao3", &[Prev("得"), PrevPrevClass("v")]),
            ("liao3", &[Start, NextClass("nvar")]),
        ],
    ),
    // 打的: takes a taxi.
    ("的", &[("di1", &[Prev("打"), Next("去 来 到 回 上 过去 费")])]),
];
