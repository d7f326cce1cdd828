//! Adverbs and prepositions that are also written verbs and measure words: 还 都 只 更 为 将 朝 和.

use super::{super::rule::When::*, Entry};

/// What is given back.
const OWED: &str = "钱 书 债 款 清 完 掉 账 贷款 房贷 车 手 礼 价 押金 本 人情 伞 房租 信用卡 回去 回来 上 一下 乡";

pub(super) const RULES: &[Entry] = &[
    (
        "还",
        &[
            ("huan2", &[Next(OWED)]),
            ("huan2", &[Next("给")]),
            ("huan2", &[Start, NextClass("r"), Not(&VerbLater)]),
            ("huan2", &[End, Not(&Start)]),
            ("huan2", &[Next("了 的 过 吗 吧 呢")]),
            ("huan2", &[Next("得 不"), Then("起 完 清 上 了")]),
            ("huan2", &[Behind("把 借 欠"), NextClass("rnNv"), Not(&VerbLater)]),
            (
                "huan2",
                &[
                    NextClass("n"),
                    Not(&VerbLater),
                    Prev(
                        "要 来 去 没 没有 得 该 不 能 会 快 先 必须 记得 及时 按时 忘 忘了 可以 怎么 帮 才",
                    ),
                ],
            ),
            ("huan2", &[NextClass("rN"), Then("钱 书 的 了 一 车 吧 吗")]),
            (
                "huan2",
                &[
                    NextClass("rN"),
                    Not(&VerbLater),
                    Prev("要 来 去 没 得 该 不 能 会 快 先 记得 才"),
                ],
            ),
        ],
    ),
    (
        "只",
        &[
            ("zhi1", &[PrevNumber]),
            ("zhi1", &[Prev("这 那 哪 每 某 几 上 下"), NextClass("n")]),
            ("zhi1", &[Prev("这 那 哪 每"), End]),
        ],
    ),
    ("更", &[("geng1", &[PrevNumber, End]), ("geng1", &[Prev("三 五 半夜三"), End])]),
    (
        "为",
        &[
            ("wei2", &[Next("百分之")]),
            ("wei2", &[NextNumber, Any(&[Not(&VerbLater), PrevClass("nt")])]),
            ("wei2", &[End]),
            ("wei2", &[Behind("以 被 由")]),
            (
                "wei2",
                &[Prev(
                    "分 变 改 称 视 作 选 译 化 定 设 认 列 当 升 转 评 命名 极 最 更 颇 较 尤 甚 广 均 皆 约 应 一般 通常",
                )],
            ),
            ("wei2", &[Next("主 期 难 准 例 界 由 荣 伍 辅 上 佳 宜 好 重 零 首")]),
            ("wei2", &[PrevClass("nt"), Not(&VerbLater), NextClass("mntabs ")]),
        ],
    ),
    ("将", &[("jiang4", &[Prev("强 名 大 小 猛 老 虎 勇 爱 干 女 健"), End])]),
    // 朝九晚五, 朝三暮四: morning and evening.
    ("朝", &[("zhao1", &[NextNumber, Ahead("晚 暮 夕")])]),
    (
        "和",
        &[
            ("huo2", &[Prev("面 泥 水泥"), Next("得 好 软 硬 了")]),
            ("huo4", &[Next("点儿 点 一点 些"), NextClass("mq"), PrevClass("df")]),
            ("huo2", &[Next("面 泥 水泥"), Not(&VerbLater), Any(&[Start, PrevClass("vd")])]),
            ("hu2", &[Next("牌")]),
        ],
    ),
    ("尽", &[("jin3", &[Next("早 快 先 里头 可能")])]),
    ("与", &[("yu4", &[Next("会")])]),
    ("好", &[("hao4", &[Next("奇 学 客 强 胜 赌 酒 色 面子 吃懒做")])]),
    (
        "应",
        &[
            ("ying4", &[Ahead("邀请 邀 要求 请求 约")]),
            ("ying4", &[End]),
            ("ying4", &[Next("了 着 战 考 试 聘")]),
        ],
    ),
];
