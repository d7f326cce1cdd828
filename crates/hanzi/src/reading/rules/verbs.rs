//! Verbs: 长 行 种 数 教 倒 调 干 空 转 and their like.

use super::{super::rule::When::*, Entry};

/// Adverbs of degree: after them stands an adjective.
const VERY: &str = "很 太 真 更 最 好 挺 非常 特别 比较 有点 有点儿 这么 那么 多 多么 不 越来越 够 十分 相当 超 极 还 又";
const POURED: &str = "水 茶 酒 垃圾 咖啡 牛奶 果汁 油 醋 汤 药 豆浆";
const VESSELS: &str =
    "桶里 杯子 杯子里 碗里 锅里 杯里 垃圾桶 垃圾桶里 桶 瓶 瓶子 瓶子里 盆 盆里 池 里 碗 锅 杯";
const TURNING: &str = "轮子 风扇 电风扇 轮胎 电扇 机器 洗衣机 马达 齿轮 车轮 陀螺 地球 钥匙 指针";
const GRASP: &str = "把 拿 将";
const KNOCK: &str = "摔 跌 滑 打 推 撞 晕 昏 病 放 吓 累 绊 拉 击 醉 难 扑 刮 吹 踢 碰 压 弄 晕 栽 踩 卧 扳 骂 问 驳";
const DRYING: &str = "晒 晾 擦 吹 烘 烤 口 嘴 喝 榨 抽 流 天气 空气 皮肤 嘴唇 嗓子 衣服 头发 地 眼睛 泪 汗 墨 油漆 晾不 晒不 饼 风 胶水 胶 漆 水泥 颜料 鞋 鞋子 裤子 毛巾 被子 床单 指甲油 河 井 锅";
const FRIED: &str =
    "鸡 薯条 油条 鱼 虾 丸子 排骨 鸡翅 鸡腿 东西 豆腐 春卷 糕 土豆 酱 酱面 串 肉 茄子 带鱼 油 锅";
const HAIR: &str = "头发 辫子 马尾 蝴蝶结 皮带 腰带 丝带 绳子 小辫 辫儿 马尾辫 发型";
const SPUN: &str = "圈 圈儿 圈子 弯儿 悠 不停";
const LUGGAGE: &str = "包 书包 行李 孩子 背包 吉他 双肩包 弟弟 妹妹 爷爷 奶奶 老人 黑锅 大包";
const LEFT: &str = "手机 钱包 钥匙 雨伞 伞 东西 包 护照 身份证 书 作业 行李 忘 眼镜 帽子 文件 充电器 卡 假条 合同 票 机票 车票 水杯 外套 资料 电脑";

pub(super) const RULES: &[Entry] = &[
    (
        "长",
        &[
            ("chang2", &[Prev(VERY), Not(&NextClass("v"))]),
            ("zhang3", &[NextIn("大得高胖满成出虫草肉毛牙痘势斑霉皱疹")]),
            ("zhang3", &[Next("个 着 在 头发 什么样 什么 胡子 翅膀 叶子 白头发 过 身体 结实")]),
            (
                "zhang3",
                &[
                    Next("了"),
                    Not(&Prev(VERY)),
                    Any(&[
                        Then("一 几 很多 许多 不少 两"),
                        Ahead("厘米 公分 公斤 斤 岁 颗 痘痘 虫子 草 肉 毛 皱纹 疹子 包 见识 本事"),
                    ]),
                ],
            ),
            ("zhang3", &[Next("不"), Then("高 大 胖 出 出来")]),
            ("zhang3", &[Prev("科 处 局 厅 部 司 省 县 镇 区 会"), NextClass("vpdu")]),
        ],
    ),
    (
        "行",
        &[
            ("hang2", &[PrevNumber]),
            (
                "hang2",
                &[
                    Prev("这 那 哪 各 每 同 本 该 我 贵"),
                    Any(&[End, NextClass("nsfdvamt")]),
                    Not(&Next("不 吗 了 吧")),
                ],
            ),
            ("hang2", &[Prev("干 改 入 转 换 懂 在")]),
            ("hang2", &[Next("业 字 列 情 家")]),
            // 行行都有, 行行出状元: every trade.
            ("hang2", &[Next("行"), Then("都 有 出")]),
            ("hang2", &[Prev("行"), Next("都 有 出 的")]),
        ],
    ),
    (
        "种",
        &[
            ("zhong3", &[PrevNumber]),
            ("zhong3", &[Prev("这 那 哪 各 多 每 此 某 另 两 同 有 何 几")]),
            ("zhong4", &[NextClass("nvufr")]),
            ("zhong4", &[NextNumber]),
            ("zhong4", &[Next("了 着 过 在 点 些 一")]),
            ("zhong4", &[PrevClass("vdrt"), End]),
        ],
    ),
    (
        "数",
        &[
            (
                "shu3",
                &[
                    Next("一 着 了 到 得 不 完 清 错 出 过 下 来 他 她 你 我 一下 钱 数 清楚"),
                    Not(&PrevLong),
                ],
            ),
            ("shu3", &[NextClass("nr")]),
            ("shu3", &[Prev("不 别 没 再 请 倒 从 重新 你 我 他 会 能 来 去 要 一 数 帮")]),
        ],
    ),
    ("教", &[("jiao4", &[Prev("请 信 佛 道")])]),
    (
        "倒",
        &[
            ("dao3", &[Prev(KNOCK), Not(&NextClass("d"))]),
            ("dao3", &[Prev("不 得"), PrevPrev(KNOCK)]),
            ("dao3", &[Next("在 下 塌 地 闭 班 手 嗓 胃口"), Not(&Ahead(VESSELS))]),
            ("dao3", &[NextNumber, Ahead("车 地铁 公交 次 趟")]),
            ("dao3", &[Next("了"), NextLast, Not(&Behind(POURED)), Not(&Behind(GRASP))]),
            ("dao3", &[PrevClass("n"), Next("了"), Not(&Ahead(POURED)), Not(&Behind(GRASP))]),
        ],
    ),
    (
        "调",
        &[
            ("diao4", &[Next("走 离 回 任 查 动 派 研 包 虎 去 往")]),
            (
                "diao4",
                &[
                    Next("到"),
                    Ahead("部门 公司 北京 上海 分公司 总部 单位 外地 岗位 学校 别的 其他 城市"),
                ],
            ),
        ],
    ),
    (
        "干",
        &[
            ("gan1", &[Prev(DRYING), Any(&[End, Next("了 的 得 吗 再 后 就")])]),
            ("gan1", &[Prev("没 还没 未 不 快"), Behind(DRYING), Any(&[End, Next("了 呢 就")])]),
            ("gan1", &[Prev("很 太 有点 有点儿 特别 非常 比较 越来越 又"), Not(&NextClass("v"))]),
            ("gan1", &[Next("裂 杯 燥 咳 洗 涩 妈 红 货 面 锅 草 衣服 毛巾 垃圾 面粉 果 菜 瞪眼")]),
        ],
    ),
    (
        "空",
        &[
            (
                "kong4",
                &[Prev("有 没 没有 抽 得 留 填 有没有 什么时候有 没什么"), Not(&NextClass("n"))],
            ),
            ("kong4", &[Next("着 出 出来 下来 座 座位 位 位子 地 车位 格 隙 缺 闲 白 一")]),
            ("kong4", &[NextNumber]),
        ],
    ),
    (
        "转",
        &[
            ("zhuan4", &[Prev("团团 打 旋 绕 飞 到处 四处 瞎 不停地 空 自")]),
            ("zhuan4", &[Next("圈 圈儿 悠 来 动 个 不停 着 起来 一"), Not(&Ahead("身 头 账 钱"))]),
            ("zhuan4", &[Ahead(SPUN)]),
            ("zhuan4", &[Behind(TURNING), Not(&PrevIn("左右")), Not(&Ahead("左 右"))]),
            ("zhuan4", &[PrevPrev("转")]),
        ],
    ),
    (
        "重",
        &[
            (
                "chong2",
                &[
                    Not(&Prev(VERY)),
                    NextIn(
                        "写做新看来发填听读装建考复启开印修拍学抄打排试选设申组播置逢演算办补交刷买访",
                    ),
                ],
            ),
            ("chong2", &[PrevNumber, NextClass("na")]),
        ],
    ),
    (
        "量",
        &[
            (
                "liang2",
                &[Next("体温 血压 身高 尺寸 体重 过 着 好 完 腰围 一 了 一下 一量 长度 出")],
            ),
            ("liang2", &[NextClass("n"), Not(&PrevClass("na"))]),
            ("liang2", &[Prev("一"), PrevPrev("量")]),
        ],
    ),
    (
        "落",
        &[
            ("la4", &[Behind("把 忘 别"), Next("在")]),
            ("la4", &[Behind(LEFT), Next("在")]),
            ("la4", &[Next("了 下"), Ahead(LEFT)]),
        ],
    ),
    (
        "当",
        &[
            ("dang4", &[Behind(GRASP), Not(&Next("老师 着"))]),
            ("dang4", &[Then("吃 用 使 喝 看 玩 穿 养 卖")]),
            ("dang4", &[Next("铺 真 成 作")]),
        ],
    ),
    ("结", &[("jie1", &[Ahead("果子 果实 苹果 桃子 葡萄 果 瓜 柿子 橘子 籽")])]),
    ("卡", &[("qia3", &[Next("住 在 壳")]), ("qia3", &[PrevClass("v"), Next("了"), Behind("被")])]),
    (
        "看",
        &[
            (
                "kan1",
                &[
                    Next("孩子 小孩 小孩儿 门 家 行李 店 摊子 仓库 宝宝 娃 护 守 押"),
                    Not(&Prev("来 好")),
                ],
            ),
            ("kan1", &[Next("着"), Then("孩子 行李 包 东西 店"), Behind("帮 帮忙 替 请")]),
            ("kan1", &[Next("一下"), Then("孩子 行李 包"), Behind("帮 帮忙 替 请")]),
        ],
    ),
    (
        "盛",
        &[
            ("cheng2", &[Next("饭 汤 菜 一 了 满 好 在 着 碗 点 点儿 上 粥 出来 不下 得下 两")]),
            ("cheng2", &[NextNumber]),
            ("cheng2", &[Behind(GRASP)]),
        ],
    ),
    ("挑", &[("tiao3", &[Next("战 拨 衅 起 逗 灯")])]),
    ("弹", &[("dan4", &[PrevNumber]), ("dan4", &[Prev("子 颗 发 枚")])]),
    (
        "吐",
        &[
            (
                "tu3",
                &[Next("痰 口水 舌头 字 露 槽 苦水 核 籽 皮 骨头 泡泡 丝 气 烟圈 一口气 口气")],
            ),
            ("tu3", &[Ahead("痰 口水 舌头 籽 骨头 瓜子皮 果核 葡萄皮 真情")]),
        ],
    ),
    ("扎", &[("za1", &[Ahead(HAIR)]), ("za1", &[Behind(HAIR), Next("起来 起 成 好 得")])]),
    (
        "炸",
        &[
            ("zha2", &[Next(FRIED)]),
            ("zha2", &[Ahead(FRIED), Not(&Behind("炸弹 爆"))]),
            ("zha2", &[Behind(FRIED), Not(&Behind("炸弹 爆"))]),
            ("zha2", &[Prev("油 煎 现")]),
            ("zha2", &[PrevClass("n"), Behind(FRIED), Next("得 了 好")]),
        ],
    ),
    (
        "涨",
        &[
            ("zhang4", &[Next("红 大")]),
            ("zhang4", &[Next("得"), Behind("脸 脑袋 头 眼睛")]),
            ("zhang4", &[Prev("泡 头昏脑")]),
        ],
    ),
    (
        "折",
        &[(
            "she2",
            &[
                Prev("腿 胳膊 树枝 棍子 铅笔 筷子 手臂 骨头 桌腿 摔 压 打 撞"),
                Any(&[End, Next("了 过")]),
            ],
        )],
    ),
    (
        "中",
        &[
            (
                "zhong4",
                &[
                    Next("了 奖 彩票 毒 暑 计 招 标 大奖 一等奖 头奖 过 弹 风"),
                    Not(&PrevClass("n")),
                ],
            ),
            (
                "zhong4",
                &[Prev("打 射 猜 击 看 选 抽 说 投 相 买 押 考 切 砸 命 没"), Not(&Next("间"))],
            ),
        ],
    ),
    (
        "背",
        &[
            (
                "bei1",
                &[Next("包 书包 起 孩子 双肩包 走 黑锅 债 着 上 个"), Not(&Then("课文 单词 书"))],
            ),
            ("bei1", &[Ahead(LUGGAGE)]),
        ],
    ),
    (
        "处",
        &[
            ("chu3", &[Next("以 得 对象 朋友 男朋友 女朋友 不 好 了 着 久 过 理 在 罚 分")]),
            ("chu3", &[Prev("好 难 相 不好 很难 容易")]),
        ],
    ),
    ("待", &[("dai4", &[Next("人 客 办 定 业 遇 机")]), ("dai4", &[Prev("等 有 善 对")])]),
    ("磨", &[("mo4", &[Next("面 豆浆 豆腐 咖啡 粉")])]),
    ("冲", &[("chong4", &[NextClass("r")]), ("chong4", &[Next("着")]), ("chong4", &[Prev(VERY)])]),
    ("散", &[("san3", &[Prev("松 没 鞋带 头发 架")]), ("san3", &[Next("架 乱 装")])]),
    ("露", &[("lou4", &[Next("面 馅 脸 头 一手 出 了 怯 富 着 在")])]),
    ("划", &[("hua2", &[Next("船 破 伤 开 火柴 桨 算 水 拳 着 了")])]),
    ("抹", &[("ma1", &[Next("桌子 布 地")])]),
    ("撒", &[("sa3", &[Next("盐 点 点儿 上 在 胡椒 种子 糖 满 一些 些 了")])]),
    ("扇", &[("shan1", &[Next("扇子 风 着 耳光 了")])]),
    ("奔", &[("ben4", &[Next("向 着 去 往 头")])]),
    ("缝", &[("feng4", &[PrevClass("qm")]), ("feng4", &[Prev("门 墙 条 道 牙")])]),
    ("钉", &[("ding4", &[PrevClass("rpd")]), ("ding4", &[Next("钉子 在 上 了 扣子 住 个 好")])]),
    ("喝", &[("he4", &[Next("彩 令 问")])]),
    ("系", &[("ji4", &[NextIn("鞋领安好扣紧围红着上带")])]),
    ("称", &[("chen4", &[Next("职 心")])]),
    ("宁", &[("ning4", &[Next("可 愿 肯 死")])]),
    ("兴", &[("xing4", &[Next("致 趣 头")])]),
    (
        "相",
        &[
            ("xiang4", &[PrevClass("q")]),
            ("xiang4", &[PrevNumber]),
            ("xiang4", &[Prev("照 长 亮 看 站 坐 了 吃"), Any(&[End, NextClass("u")])]),
        ],
    ),
    ("择", &[("zhai2", &[Next("菜")])]),
    ("晃", &[("huang3", &[Next("眼 眼睛")])]),
    ("降", &[("xiang2", &[Prev("投 受 诈")])]),
    ("载", &[("zai3", &[PrevNumber, End])]),
    ("强", &[("qiang3", &[Next("迫 求 词夺理 颜")])]),
    ("传", &[("zhuan4", &[Prev("自 列 外 小")])]),
];
