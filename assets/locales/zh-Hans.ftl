### 中文界面。键与变量须与 en.ftl 完全一致；缺少的键会以英文显示。
### 中文没有单复数之分，选择式只用数字和 [other]。

app-name = 落地

## Getting around

nav-label = 主导航
nav-home = 首页
nav-learn = 课程
nav-read = 阅读
nav-settings = 设置
nav-about = 关于
skip-to-content = 跳到正文
close = 关闭
loading = 正在加载……
cancel = 取消

## Home

home-title = 首页
home-welcome = 欢迎！
home-welcome-lead = 学这个星期就用得上的中文：一段对话，十来个生词，十分钟练习。无需注册，学习记录只保存在这台设备上。
home-start = 开始第一课
home-now = 现在学什么
home-continue = 继续学习
home-begin = 开始学习
home-done-title = 现有的课程已全部学完。
home-done-lead = 可以重学任何一课，每次练习的题目顺序都不同。
home-see-course = 查看全部课程
home-progress = 已学完 { $done } 课，共 { $total } 课

## The course

learn-title = 课程
level-hsk-2026 = HSK { $band } 级（2026 年 7 月起实施的考试大纲）
level-gf0025-2021 = 《国际中文教育中文水平等级标准》（GF 0025-2021）{ $band } 级
lesson-words = { $count } 个生词
lesson-minutes = 约 { $count } 分钟
lesson-state-done = 已学完
lesson-state-open = 学习中
lesson-state-new = 未学

## A lesson

lesson-can-do = 学完这一课，你能够
lesson-parts = 本课内容
lesson-start = 开始
lesson-resume = 从上次的地方继续
lesson-again = 再练一遍
lesson-version = 第 { $version } 版 · { $author } · { $licence }

stage-words = 生词
stage-dialogue = 对话
stage-patterns = 句型
stage-culture = 文化小贴士
stage-practice = 练习
stage-result = 结果
stage-progress = 第 { $n } 部分，共 { $total } 部分
next-word = 下一个词
previous-word = 上一个词
words-counter = 第 { $n } 个词，共 { $total } 个
words-to-dialogue = 进入对话
dialogue-to-patterns = 进入句型
to-culture = 进入文化小贴士
to-practice = 进入练习
word-measure = 量词
word-from-dialogue = 对话中的用法
examples = 例句

layers = 显示
layer-pinyin = 拼音
layer-translation = 翻译
layer-spaces = 词间空格
word-details = 词语说明

pos-noun = 名词
pos-verb = 动词
pos-modal-verb = 能愿动词
pos-adjective = 形容词
pos-numeral = 数词
pos-measure = 量词
pos-pronoun = 代词
pos-adverb = 副词
pos-preposition = 介词
pos-conjunction = 连词
pos-particle = 助词
pos-interjection = 叹词
pos-phrase = 短语
pos-name = 专有名词

## Sound

listen = 听
listen-to-all = 听整段对话
listen-slowly = 慢速听
voice-none = 这台设备没有中文语音，暂时不能播放声音。读音请看拼音。
voice-loading = 正在查找中文语音……

## Practice

practice-progress = 已完成 { $done } 题，共 { $total } 题
practice-retry = 再做一次
ask-meaning = 这是什么意思？
ask-hanzi = 用中文怎么说？
ask-pinyin = 这个怎么读？
ask-listening-hanzi = 你听到的是哪一个？
ask-listening-meaning = 你听到的话是什么意思？
ask-listening-silent-hanzi = 哪一个是这样读的？
ask-listening-silent-meaning = 这是什么意思？
ask-gap = 空格里该填哪个词？
ask-match = 请配对
ask-order = 请把词语排成句子
ask-type = 请输入拼音
gap-label = 空格
match-help = 先选词语，再选它的意思。
match-chinese = 中文
match-meanings = 意思
match-wrong = { $chinese } 和“{ $meaning }”不是一对。
match-right = { $chinese }：{ $meaning }
order-answer = 你排的句子
order-tiles = 可用的词语
order-empty = 请按顺序点选词语。
order-remove = 收回
type-label = 拼音
type-help = 可以用数字标调（ni3 hao3）、用符号标调（nǐ hǎo），也可以不标声调。
type-not-pinyin = “{ $text }”不是拼音。请检查拼写，这次不计入答题。
check = 检查
continue = 继续
give-up = 看答案
skip-listening = 现在不方便听

right = 正确
right-without-tones = 音节正确。带声调写作：
wrong = 不太对
wrong-tone = 音节正确，声调不对
answer-shown = 答案如下
skipped = 已跳过
right-answer = 正确答案
also-right = 这样也对
comes-back = 练习结束前，这道题还会再出现。
tone-name = { $n ->
    [1] 第一声
    [2] 第二声
    [3] 第三声
    [4] 第四声
   *[other] 第 { $n } 声
}
tone-neutral = 轻声
tone-wanted = { $syllable }：应读{ $want }，不是{ $got }
tone-missing = { $syllable }：应标{ $want }
initial-wanted = { $syllable }：声母应为“{ $want }”，不是“{ $got }”
final-wanted = { $syllable }：韵母应为“{ $want }”，不是“{ $got }”
syllable-missing = 少了 { $syllable }
syllable-extra = 多了 { $syllable }
no-initial = 零声母

## After a lesson

result-title = 这一课学完了
result-not-yet = 还没有完成
result-not-yet-lead = 做完练习后，这里会显示结果。
result-first-try = 共 { $total } 题，其中 { $right } 题一次答对
result-all-right = 全部一次答对。
result-again = 值得再看一看（{ $count }）
result-task = 到生活中用一用
result-task-done = 我做到了
result-next = 下一课
result-home = 回到首页

## 阅读

read-title = 阅读
read-lead = 把一条短信、一张通知或一份菜单贴进来，就能看到怎么断词、怎么读、有多常用。文字只留在这台设备上。
read-field = 要读的文字
read-start = 开始读
read-samples = 也可以先读这些
read-another = 换一篇
read-loading = 正在取词典，第一次需要一点时间。
read-failed = 无法显示词语。
read-ungraded = 不在这份文件的词表里
read-doubtful = 这个词有几种读法，这里显示的只是推测。
sample-notice = 通知
sample-message = 短信
sample-form = 表格
sample-menu = 菜单
sample-label = 标签
sample-ticket = 票据

## Settings

settings-title = 设置
settings-reading = 阅读
settings-appearance = 外观
settings-language = 语言
settings-theme = 颜色
theme-auto = 跟随系统
theme-light = 浅色
theme-dark = 深色
settings-face = 汉字字体
face-kai = 楷体（接近手写）
face-hei = 黑体（常见于招牌和手机）
settings-sound = 声音
settings-voice = 语音
settings-rate = 语速
rate-slow = 慢
rate-normal = 正常
rate-fast = 快
settings-data = 学习记录
settings-data-lead = 你的作答只保存在这台设备的这个浏览器里，不会存到别处。如需长期保留，请保存一份备份。
backup-save = 保存备份
backup-open = 从备份中补充
backup-saved = 备份已存入下载文件夹：{ $name }
backup-not-saved = 浏览器不允许保存文件。请换一个浏览器，或检查浏览器的下载设置。
backup-merged = { $count ->
    [0] 没有新内容：这份备份里的记录这里都有了。
   *[other] 已从备份中补充 { $count } 条记录。
}
backup-refused = 没有使用这个文件，现有记录未作任何改动。{ $reason }
backup-not-luodi = 它不是落地的备份文件。
backup-damaged = 文件已损坏或不完整。请换一份备份，或重新获取这个文件。
backup-newer = 它来自更新版本的落地。请刷新页面完成更新，然后再试。
backup-too-large = 文件太大，不可能是落地的学习记录。
backup-unreadable = 无法读取这个文件。
backup-not-stored = 浏览器不允许存储。请腾出一些空间，然后再试。
reset = 清除全部记录
reset-ask = 要清除这台设备上的全部学习记录吗？
reset-lead = 作答、已学完的课和各项设置都会清除。关闭本页之前，可以撤销。
reset-confirm = 清除
reset-done = 已全部清除。
reset-undo = 撤销
reset-undone = 已全部恢复。
reset-failed = 没有清除任何内容：浏览器不允许。请再试一次。

## Storage

storage-memory = 这个浏览器现在无法保存你的作答，关闭本页后作答就会丢失。
storage-full = 这台设备的存储空间已满，关闭本页后，新的作答就会丢失。
storage-blocked = 另一个标签页里的旧版落地占用了学习记录。请关闭其他标签页，然后再试。
storage-newer = 这台设备上的学习记录由更新版本的落地写入，未作任何改动。请刷新页面完成更新。
storage-save-file = 保存为文件
storage-retry = 再试一次
storage-set-aside = 有 { $count } 条记录无法读取，已另外存放，不影响其他记录。保存备份时会一并存入。
dismiss = 知道了

## When something is missing

load-failed = 无法加载。
load-offline = 好像没有网络。之前打开过的内容仍可使用。
load-not-found = 本站没有这个文件。网站可能已更新或迁移，请刷新页面。
load-newer = 课程内容比本页的版本新。请刷新页面完成更新。
load-broken = 收到的文件不完整。请再试一次。
retry = 再试一次
not-found-title = 没有这个页面
not-found-lead = 网址可能有误，或者页面已移走。你的学习记录没有受影响。
not-found-lesson = 课程里没有这一课，它可能已改名。
not-found-text = 没有这篇文字，可能已经改名。
not-found-home = 回到首页
not-found-learn = 查看课程

## About

about-title = 关于落地
about-lead = 落地（Luodi）：落到地面，安下家来。“落地”教初到中国的人学这个星期就用得上的中文，并介绍日常生活中的事怎么办。它完全在你的浏览器里运行：不用注册账号，我们不设服务器；除非你自己发送，任何内容都不会离开你的设备。
about-course = 课程
about-course-line = 《{ $title }》，作者：{ $author }，许可协议：{ $licence }。
about-levels-lead = 标注等级时总会写明依据的文件，因为不同文件对许多词的定级并不相同。
about-credits = 致谢与许可协议
about-credits-lead = 落地的完成离不开他人的成果，谨此致谢。
credit-code = 落地的程序代码
credit-content = 落地的课程内容
credit-fonts = 楷体字形
credit-interface = 界面、路由与浏览器接口
credit-words = 断词
credit-dictionary = 词条与读音
credit-levels = 等级词表
credit-readings = 汉字读音
credit-messages = 界面文本
about-version = 版本 { $version }
