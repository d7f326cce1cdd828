"""Marks pypinyin on tests/polyphones.tsv: prints the share of syllables that are right."""

import pathlib
import re

from pypinyin import Style, pinyin

HANZI = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af]")
SET = pathlib.Path(__file__).parent.parent / "tests" / "polyphones.tsv"


def sentences():
    for line in SET.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, readings, *others = line.split("\t")
            wanted = [{reading} for reading in readings.split()]
            for other in " ".join(others).split():
                index, reading = other.split(":")
                wanted[int(index) - 1].add(reading)
            yield text, wanted


def read(text):
    options = {"style": Style.TONE3, "neutral_tone_with_five": True, "v_to_u": True}
    groups = pinyin(text, errors=lambda run: ["-"] * len(run), **options)
    return [group[0] for group, char in zip(groups, text) if HANZI.match(char)]


right = total = 0
for text, wanted in sentences():
    found = read(text)
    assert len(found) == len(wanted), text
    for one, accepted in zip(found, wanted):
        total += 1
        right += one in accepted or ("r5" in accepted and one.startswith("er"))
print(f"pypinyin: {right} of {total} syllables, {100 * right / total:.2f} %")
