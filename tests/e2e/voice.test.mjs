// Speech: a quiet note where there is no voice, and the right words at the right speed where
// there is one.

import assert from "node:assert/strict";

import { first, hanzi, routeOf } from "./support/course.mjs";
import { answer, openPractice, openScreen, proceed } from "./support/lesson.mjs";
import { eventsIn, factsOf } from "./support/log.mjs";
import { questionOn, solve } from "./support/question.mjs";
import { onSite, scenario } from "./support/scenario.mjs";
import { until } from "./support/until.mjs";
import { finishSpeaking, saidIn, withVoices } from "./support/voice.mjs";

const MANDARIN = { lang: "zh-CN", name: "Tingting" };
const CANTONESE = { lang: "zh-HK", name: "Sinji" };
const ENGLISH = { lang: "en-US", name: "Samantha" };
const NOTE = "This device has no Chinese voice";
const SILENT = { voice: true };

onSite();

scenario("without a voice there is a quiet note, and nothing to press in vain", async ({ page }) => {
  await openScreen(page, routeOf(first, "dialogue"));
  await page.getByText(NOTE).waitFor();
  assert.equal(await page.locator(".speak").count(), 0);
  assert.equal(await page.getByRole("alert").count(), 0, "it is no alarm");
}, SILENT);

scenario("without a voice a listening exercise shows the pinyin and can be answered", async ({ page }) => {
  await openPractice(page, first);
  await untilListening(page);
  await page.locator(".prompt-pinyin").waitFor();
  const { prompt } = await questionOn(page);
  assert.match(prompt.text, /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü' ]+$/i);
  const { feedback } = await answer(page, first);
  assert.equal(feedback.verdict, "Right");
}, SILENT);

scenario("only a voice of another language is no voice", async ({ context, page }) => {
  await withVoices(context, [ENGLISH, CANTONESE]);
  await openScreen(page, routeOf(first, "dialogue"));
  await page.getByText(NOTE).waitFor();
  assert.equal(await page.locator(".speak").count(), 0);
}, SILENT);

scenario("a voice that comes late is found, and Mandarin goes before Cantonese", async ({ context, page }) => {
  await withVoices(context, [ENGLISH, CANTONESE, MANDARIN], { lateBy: 700 });
  await openScreen(page, routeOf(first, "dialogue"));
  assert.equal(await page.getByText(NOTE).count(), 0, "not said too early");
  await page.locator(".speak").first().waitFor();
  const line = first.dialogue.lines[4];
  const buttons = page.locator(".line").nth(4).locator(".speak");
  await buttons.nth(0).click();
  await buttons.nth(1).click();
  const said = await saidIn(page);
  assert.deepEqual(said.map(({ text }) => text), [hanzi(line.sentence.s), hanzi(line.sentence.s)]);
  assert.deepEqual(said.map(({ voice, lang }) => [voice, lang]), [["Tingting", "zh-CN"], ["Tingting", "zh-CN"]]);
  assert.equal(said[0].rate, 0.9);
  assert.ok(said[1].rate < 0.7, `slowly is ${said[1].rate}`);
  assert.deepEqual(said.map(({ state }) => state), ["cancelled", "speaking"], "one at a time");
}, SILENT);

scenario("a voice installed after the note was shown is used", async ({ context, page }) => {
  await withVoices(context, [MANDARIN], { lateBy: 4_500 });
  await openScreen(page, routeOf(first, "dialogue"));
  await page.getByText(NOTE).waitFor();
  await page.locator(".speak").first().waitFor();
  assert.equal(await page.getByText(NOTE).count(), 0, "the note goes");
}, SILENT);

scenario("the chosen speed is the speed of speech", async ({ context, page }) => {
  await withVoices(context, [MANDARIN]);
  await openScreen(page, "/settings");
  await page.getByText("Tingting").waitFor();
  for (const [name, rate] of [["Fast", 1.1], ["Slow", 0.7], ["Normal", 0.9]]) {
    await page.getByLabel(name, { exact: true }).check();
    await until("the speed holds", async () => {
      await page.getByRole("button", { name: "Listen" }).click();
      return (await saidIn(page)).at(-1).rate === rate;
    });
  }
  await openScreen(page, routeOf(first, "words"));
  await page.locator(".speak").first().click();
  const word = (await saidIn(page)).at(-1);
  assert.equal(word.text, first.words[0].hanzi);
}, SILENT);

scenario("long texts are said sentence by sentence, to the end", async ({ context, page }) => {
  await withVoices(context, [MANDARIN]);
  await openScreen(page, "/settings");
  await page.getByRole("button", { name: "Listen" }).click();
  assert.deepEqual((await saidIn(page)).map(({ text }) => text), ["你好！", "很高兴认识你。"]);
  await finishSpeaking(page);
  assert.deepEqual((await saidIn(page)).map(({ state }) => state), ["ended", "ended"]);
  await page.getByRole("button", { name: "Listen" }).click();
  assert.equal((await saidIn(page)).length, 4, "and again");
}, SILENT);

scenario("a listening exercise is heard by itself, once, and answered by ear", async ({ context, page }) => {
  await withVoices(context, [MANDARIN]);
  await openPractice(page, first);
  await untilListening(page);
  const heard = (await saidIn(page)).at(-1).text;
  const item = first.exercises.find(({ exercise }) =>
    exercise.choose?.prompt.sound && hanzi(exercise.choose.prompt.sound) === heard);
  assert.ok(item || first.words.some(({ hanzi }) => hanzi === heard), `heard ${heard}`);
  assert.equal(await page.locator(".prompt-pinyin").count(), 0, "the pinyin does not give it away");
  const times = (await saidIn(page)).length;
  await page.locator(".prompt .speak").first().click();
  const said = await saidIn(page);
  assert.equal(said.length, times + 1);
  assert.equal(said.at(-1).text, heard);
  const { feedback } = await answerByEar(page, heard);
  assert.equal(feedback.verdict, "Right");
  // After the answer it can be heard again.
  await page.locator(".feedback .speak").click();
  assert.equal((await saidIn(page)).at(-1).text, heard);
}, SILENT);

scenario("who cannot listen now may leave an exercise out", async ({ context, page }) => {
  await withVoices(context, [MANDARIN]);
  await openPractice(page, first);
  await untilListening(page);
  await page.getByRole("button", { name: "I can’t listen now" }).click();
  await page.getByRole("heading", { name: "Left out" }).waitFor();
  assert.equal(await page.getByText("It comes back before the end.").count(), 0);
  assert.equal(factsOf(await eventsIn(page), "answered").at(-1).verdict, "skipped");
}, SILENT);

/** Answers rightly, by ear where need be, until an exercise asks to listen. */
async function untilListening(page) {
  while ((await questionOn(page)).prompt.kind !== "sound") {
    await answer(page, first);
    await proceed(page);
  }
}

/** Chooses the right option for what was heard. */
async function answerByEar(page, heard) {
  const question = await questionOn(page);
  const word = first.words.find(({ hanzi }) => hanzi === heard);
  const written = first.exercises.map(({ exercise }) => exercise.choose)
    .find((choose) => choose?.prompt.sound && hanzi(choose.prompt.sound) === heard);
  const { p: pinyin } = { p: word?.reading ?? written.prompt.sound.map(({ p }) => p ?? "").join(" ") };
  const { place } = solve(first, { ...question, prompt: { kind: "sound", text: pinyin } });
  await page.locator(".options .option").nth(place).click();
  await page.locator("#verdict").waitFor();
  return { feedback: { verdict: (await page.locator("#verdict").innerText()).trim() } };
}
