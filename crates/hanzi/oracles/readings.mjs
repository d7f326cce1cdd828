// Marks pinyin-pro on tests/polyphones.tsv: prints the share of syllables that are right.

import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const hanzi = /[\u3007\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{323af}]/u;
const set = new URL('../tests/polyphones.tsv', import.meta.url);
const lines = readFileSync(set, 'utf8').split('\n');

/** The readings that are accepted for each hanzi. */
function accepted([, readings, others = '']) {
  const wanted = readings.split(' ').map((reading) => new Set([reading]));
  for (const other of others.split(' ').filter(Boolean)) {
    const [index, reading] = other.split(':');
    wanted[index - 1].add(reading);
  }
  return wanted;
}

let [right, total] = [0, 0];
for (const columns of lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'))) {
  const options = { type: 'all', toneType: 'num', toneSandhi: false };
  const found = pinyin(columns[0], options)
    .filter(({ origin }) => hanzi.test(origin))
    .map(({ pinyin: reading }) => reading.replace(/0$/, '5'));
  const wanted = accepted(columns);
  if (found.length !== wanted.length) throw new Error(columns[0]);
  wanted.forEach((readings, index) => {
    total += 1;
    const suffix = readings.has('r5') && found[index].startsWith('er');
    right += readings.has(found[index]) || suffix;
  });
}
console.log(`pinyin-pro: ${right} of ${total} syllables, ${((100 * right) / total).toFixed(2)} %`);
