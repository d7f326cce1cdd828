// Ways to type a reading that is given with tone marks, syllables apart ("zài jiàn").

const MARKS = { "\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4 };

/** With tone numbers, each moved by `by`: a `by` of 0 is right, 1 makes every tone wrong. */
export function withNumbers(reading, by = 0) {
  return reading.split(" ").map((syllable) => {
    const tone = toneOf(syllable);
    return plain(syllable) + (tone === 5 ? 5 : ((tone - 1 + by) % 4) + 1);
  }).join("");
}

/** Without tones. */
export function withoutTones(reading) {
  return reading.split(" ").map(plain).join("");
}

function toneOf(syllable) {
  const mark = [...syllable.normalize("NFD")].find((sign) => sign in MARKS);
  return mark ? MARKS[mark] : 5;
}

function plain(syllable) {
  // The two dots of ü stay.
  return syllable.normalize("NFD").replace(/[\u0304\u0301\u030c\u0300]/g, "").normalize("NFC");
}
