//! Names of persons, which no dictionary lists: a family name and one or two characters.

use super::Piece;
use crate::analysis::Kind;

/// Family names, those of two characters first; the hundred and more that cover nine people in
/// ten, and others that are read in a way of their own.
const SURNAMES: [&str; 6] = ["欧阳", "司马", "上官", "诸葛", "司徒", "东方"];
const SINGLE: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程\
                      苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾韦夏付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺\
                      顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧\
                      耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴\
                      蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏\
                      席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻\
                      苑迟区朴";

/// Characters that people have in their given names far more often than as words of one character.
const GIVEN: &str = "伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞桂英玉兰萍红建鹏辉玲飞浩宇晨轩涵怡梓萱欣悦琪瑶雪梅琳\
                     佳佩俊峰志刚国斌鑫婷燕倩慧莉莹颖璐珊凯旭阳博睿泽豪哲翔宁康华荣海波龙林森文武斌春秋\
                     晓小丹蕾薇菲蓉菊凤云岚翠珍贞荷莲芬芝兴庆福寿德仁义礼智信诚祥瑞嘉思雨诗梦琦妍雯馨\
                     宏亮毅锋帆帅奇翰皓锐昊天健雄远豆豆彬彤炜烨乐可心然子若依一诺明光";

/// What follows a family name where somebody is addressed or spoken of.
const TITLES: [&str; 44] = [
    "先生", "女士", "小姐", "太太", "老师", "医生", "大夫", "护士", "经理", "总", "师傅", "老板",
    "同学", "教授", "主任", "主席", "校长", "院长", "局长", "所长", "科长", "处长", "部长", "市长",
    "警官", "律师", "法官", "会计", "阿姨", "叔叔", "大爷", "大妈", "大叔", "大姐", "大哥", "奶奶",
    "爷爷", "哥", "姐", "工", "博士", "队长", "教练", "书记",
];

/// Before a family name: 小王, 老李, 姓单, 姓的 never.
const BEFORE: [&str; 3] = ["小", "老", "姓"];

/// Before a whole name: 我叫任强.
const INTRODUCED: [&str; 4] = ["叫", "名叫", "姓名", "联系人"];

/// Finds family names: with a title behind, 小 or 老 or 姓 before, or a given name, which is joined.
pub(super) fn mark(pieces: &[Piece]) -> Vec<Piece> {
    let mut marked: Vec<Piece> = Vec::with_capacity(pieces.len());
    let mut rest = pieces.iter().peekable();
    while let Some(piece) = rest.next() {
        let mut piece = piece.clone();
        if !is_surname(&piece) {
            marked.push(piece);
            continue;
        }
        let titled = rest.peek().is_some_and(|next| TITLES.contains(&next.text.as_str()));
        let called = marked.last().is_some_and(|before| BEFORE.contains(&before.text.as_str()));
        let surname = piece.text.chars().count();
        if titled || (called && !rest.peek().is_some_and(|next| is_noun(next))) {
            piece.kind = Kind::Name;
            piece.surname = surname;
        } else if !marked.last().is_some_and(is_counted) {
            let following: Vec<&Piece> = rest.clone().take(2).collect();
            let introduced =
                marked.last().is_some_and(|before| INTRODUCED.contains(&before.text.as_str()));
            let parts = given_name(&following, introduced);
            piece.text.extend(following.iter().take(parts).map(|part| part.text.as_str()));
            if parts > 0 {
                piece = Piece { kind: Kind::Name, class: 'N', surname, ..piece };
                rest.by_ref().take(parts).for_each(drop);
            }
        }
        marked.push(piece);
    }
    marked
}

fn is_surname(piece: &Piece) -> bool {
    let mut characters = piece.text.chars();
    let single =
        matches!((characters.next(), characters.next()), (Some(it), None) if SINGLE.contains(it));
    matches!(piece.kind, Kind::Word | Kind::Name)
        && (single || SURNAMES.contains(&piece.text.as_str()))
}

/// How many of the pieces that follow a family name are its given name. Where a name is expected,
/// one common character will do.
fn given_name(following: &[&Piece], introduced: bool) -> usize {
    let single = |piece: &Piece| is_given(piece) && piece.text.chars().count() == 1;
    match following {
        [first, ..] if is_given(first) && !single(first) => {
            usize::from(matches!(first.class, 'N' | ' ' | 'n'))
        }
        [first, second, ..]
            if single(first) && single(second) && !(is_common(first) && is_common(second)) =>
        {
            2
        }
        [first, ..] if single(first) && (introduced || !is_common(first)) => 1,
        _ => 0,
    }
}

fn is_given(piece: &Piece) -> bool {
    let kind = matches!(piece.kind, Kind::Word | Kind::Name);
    kind && piece.text.chars().count() <= 2 && piece.text.chars().all(|it| GIVEN.contains(it))
}

/// Characters that are words by themselves at least as often as given names.
fn is_common(piece: &Piece) -> bool {
    "可一若小远强红天心飞光雨雪安和平好清白高".contains(piece.text.as_str()) && piece.class != 'N'
}

/// After a number or a pronoun a family name is a word: 这单, 三石.
fn is_counted(piece: &Piece) -> bool {
    matches!(piece.class, 'm' | 'r' | 'q') || matches!(piece.kind, Kind::Number)
}

fn is_noun(piece: &Piece) -> bool {
    piece.class == 'n' && piece.text.chars().count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(words: &[(&str, char)]) -> Vec<String> {
        let piece = |(text, class): &(&str, char)| Piece {
            class: *class,
            ..Piece::new((*text).to_owned(), Kind::Word)
        };
        let pieces = mark(&words.iter().map(piece).collect::<Vec<_>>());
        pieces
            .iter()
            .map(|it| format!("{}{}", it.text, if it.kind == Kind::Name { "*" } else { "" }))
            .collect()
    }

    #[test]
    fn family_names_are_found_by_what_stands_beside_them() {
        assert_eq!(marked(&[("单", 'n'), ("老师", 'n')]), ["单*", "老师"]);
        assert_eq!(marked(&[("小", 'a'), ("王", 'N'), ("来", 'v')]), ["小", "王*", "来"]);
        assert_eq!(
            marked(&[("李", 'N'), ("伟", 'a'), ("娜", 'N'), ("说", 'v')]),
            ["李伟娜*", "说"]
        );
        assert_eq!(marked(&[("这", 'r'), ("单", 'n'), ("华", 'n')]), ["这", "单", "华"]);
        assert_eq!(marked(&[("高", 'a'), ("很", 'd')]), ["高", "很"]);
    }
}
