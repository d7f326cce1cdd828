### The interface in English: the language every other falls back to.

app-name = Luodi

## Getting around

nav-label = Main
nav-home = Home
nav-learn = Learn
nav-read = Read
nav-settings = Settings
nav-about = About
skip-to-content = Skip to the content
close = Close
loading = Loading …
cancel = Cancel

## Home

home-title = Home
home-welcome = Welcome.
home-welcome-lead = Learn the Chinese you need this week: a dialogue, a dozen words, ten minutes of practice. Nothing to sign up for; what you do stays on this device.
home-start = Start the first lesson
home-now = Now
home-continue = Continue
home-begin = Begin
home-done-title = You have finished every lesson there is.
home-done-lead = Go back to any of them: practice comes in a new order each time.
home-see-course = See the whole course
home-progress = { $done } of { $total } lessons finished

## The course

learn-title = The course
level-hsk-2026 = HSK { $band } (syllabus of July 2026)
level-gf0025-2021 = Level { $band } of the standard GF 0025-2021
lesson-words = { $count ->
    [one] { $count } new word
   *[other] { $count } new words
}
lesson-minutes = about { $count } min
lesson-state-done = Finished
lesson-state-open = Begun
lesson-state-new = New

## A lesson

lesson-can-do = Afterwards you can
lesson-parts = What is in it
lesson-start = Start
lesson-resume = Continue where you were
lesson-again = Practise again
lesson-version = Version { $version } · { $author } · { $licence }

stage-words = Words
stage-dialogue = Dialogue
stage-patterns = Patterns
stage-culture = Good to know
stage-practice = Practice
stage-result = Result
stage-progress = Part { $n } of { $total }
next-word = Next word
previous-word = Previous word
words-counter = Word { $n } of { $total }
words-to-dialogue = On to the dialogue
dialogue-to-patterns = On to the patterns
to-culture = On to “Good to know”
to-practice = On to practice
word-measure = Measure word
word-from-dialogue = In the dialogue
examples = Examples

layers = Show
layer-pinyin = Pinyin
layer-translation = Translation
layer-spaces = Word spaces
word-details = About this word

pos-noun = noun
pos-verb = verb
pos-modal-verb = modal verb
pos-adjective = adjective
pos-numeral = number
pos-measure = measure word
pos-pronoun = pronoun
pos-adverb = adverb
pos-preposition = preposition
pos-conjunction = conjunction
pos-particle = particle
pos-interjection = interjection
pos-phrase = phrase
pos-name = name

## Sound

listen = Listen
listen-slowly = Listen slowly
listen-to-all = Listen to the whole dialogue
voice-none = This device has no Chinese voice, so sound is off. The pinyin shows how it is said.
voice-loading = Looking for a Chinese voice …

## Practice

practice-progress = { $done } of { $total } done
practice-retry = Once more
ask-meaning = What does it mean?
ask-hanzi = How do you say it in Chinese?
ask-pinyin = How is it pronounced?
ask-listening-hanzi = What do you hear?
ask-listening-meaning = What does the speaker say?
ask-listening-silent-hanzi = Which one is read like this?
ask-listening-silent-meaning = What does it mean?
ask-gap = Which word fits?
ask-match = Find the pairs
ask-order = Put the words in order
ask-type = Type the pinyin
gap-label = gap
match-help = Choose a word, then its meaning.
match-chinese = Chinese
match-meanings = Meanings
match-wrong = { $chinese } and “{ $meaning }” do not belong together.
match-right = { $chinese }: { $meaning }
order-answer = Your sentence
order-tiles = Words to use
order-empty = Tap the words in order.
order-remove = Take back
type-label = Pinyin
type-help = Tone numbers (ni3 hao3), tone marks (nǐ hǎo) or no tones: all are read.
type-not-pinyin = “{ $text }” is not pinyin. Check the spelling; nothing has been counted.
check = Check
continue = Continue
give-up = Show the answer
skip-listening = I can’t listen now

right = Right
right-without-tones = Right syllables. With the tones it is:
wrong = Not quite
wrong-tone = Right syllables, wrong tone
answer-shown = Here is the answer
skipped = Left out
right-answer = The answer
also-right = Also right
comes-back = It comes back before the end.
tone-name = tone { $n }
tone-neutral = the neutral tone
tone-wanted = { $syllable }: { $want }, not { $got }
tone-missing = { $syllable }: { $want }
initial-wanted = { $syllable }: it begins with “{ $want }”, not “{ $got }”
final-wanted = { $syllable }: it ends in “{ $want }”, not “{ $got }”
syllable-missing = { $syllable } is missing
syllable-extra = { $syllable } is one too many
no-initial = no consonant

## After a lesson

result-title = Lesson finished
result-not-yet = Not finished yet
result-not-yet-lead = The result stands here when the exercises are done.
result-first-try = { $right } of { $total } right at the first try
result-all-right = Everything right at the first try.
result-again = Worth another look ({ $count })
result-task = Now do it for real
result-task-done = I have done this
result-next = Next lesson
result-home = Back to Home

## Read

read-title = Read
read-lead = Paste a message, a notice or a menu. You see where the words are, how they are read, and how common they are. The text stays on this device.
read-field = Your text
read-start = Read it
read-samples = Or begin with one of these
read-another = Another text
read-loading = Fetching the dictionary. The first time this takes a moment.
read-failed = The words cannot be shown.
read-ungraded = In no list of this document
read-doubtful = This word has several readings; the one shown is a guess.
sample-notice = Notice
sample-message = Message
sample-form = Form
sample-menu = Menu
sample-label = Label
sample-ticket = Ticket

## Settings

settings-title = Settings
settings-reading = Reading
settings-appearance = Appearance
settings-language = Language
settings-theme = Colours
theme-auto = As the device
theme-light = Light
theme-dark = Dark
settings-face = Shape of characters
face-kai = As written by hand (楷体)
face-hei = As on signs and phones (黑体)
settings-sound = Sound
settings-voice = Voice
settings-rate = Speed
rate-slow = Slow
rate-normal = Normal
rate-fast = Fast
settings-data = Your progress
settings-data-lead = Your answers are kept in this browser, on this device, and nowhere else. Keep a copy if they matter to you.
backup-save = Save a copy
backup-open = Add from a copy
backup-saved = The copy is in your downloads: { $name }
backup-not-saved = The browser refused to save a file. Try another browser, or check its settings for downloads.
backup-merged = { $count ->
    [0] Nothing new: everything in this copy was here already.
    [one] One entry was added from the copy.
   *[other] { $count } entries were added from the copy.
}
backup-refused = This file was not used, and nothing has changed. { $reason }
backup-not-luodi = It is not a copy made by Luodi.
backup-damaged = It is damaged or incomplete. Use another copy, or fetch this one again.
backup-newer = It was made by a newer Luodi. Reload this page to update, then try again.
backup-too-large = It is too large to be a copy of Luodi’s log.
backup-unreadable = The file could not be read.
backup-not-stored = The browser refused to store it. Free some space, then try again.
reset = Erase everything
reset-ask = Erase all progress on this device?
reset-lead = Answers, finished lessons and settings will be gone. Until you close this page you can take it back.
reset-confirm = Erase
reset-done = Everything has been erased.
reset-undo = Take it back
reset-undone = Everything is back.
reset-failed = Nothing was erased: the browser refused. Try again.

## Storage

storage-memory = Your answers cannot be stored in this browser right now, so they last only as long as this page is open.
storage-full = This device has no space left, so new answers last only as long as this page is open.
storage-blocked = Another tab with an older Luodi keeps the store shut. Close the other tabs, then try again.
storage-newer = This device’s progress was written by a newer Luodi. It has not been touched. Reload the page to update.
storage-save-file = Save a file
storage-retry = Try again
storage-set-aside = { $count ->
    [one] One stored entry could not be read. It has been set aside, and nothing else is affected. It is included in a saved copy.
   *[other] { $count } stored entries could not be read. They have been set aside, and nothing else is affected. They are included in a saved copy.
}
dismiss = All right

## When something is missing

load-failed = This could not be loaded.
load-offline = There seems to be no network. What you opened before still works.
load-not-found = It is not on this site. The site may have been moved or updated: reload the page.
load-newer = The lessons are newer than this page. Reload the page to update.
load-broken = The file arrived damaged. Try again.
retry = Try again
not-found-title = There is no such page
not-found-lead = The address may be mistyped, or the page has moved. Your progress is safe.
not-found-lesson = There is no such lesson in this course. It may have been renamed.
not-found-text = There is no such text. It may have been renamed.
not-found-home = To Home
not-found-learn = To the course

## About

about-title = About Luodi
about-lead = 落地, luòdì: to land, to put down roots. Luodi teaches newcomers the Chinese they need this week and shows how daily life works. It runs wholly in your browser: there is no account, no server of ours, and nothing leaves your device unless you send it.
about-course = The course
about-course-line = “{ $title }” by { $author }, under { $licence }.
about-levels-lead = A level is always named with the document it refers to, because the documents differ on many words.
about-credits = Credits and licences
about-credits-lead = Luodi is made with the work of others. Thank you.
credit-code = Luodi’s code
credit-content = Luodi’s lessons
credit-fonts = Characters in Kai
credit-interface = Interface, routing, browser access
credit-words = Words in running text
credit-dictionary = Headwords and their readings
credit-levels = Lists of levels
credit-readings = Readings of characters
credit-messages = Interface texts
about-version = Version { $version }
