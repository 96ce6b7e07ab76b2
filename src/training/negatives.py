"""Sentences of news that are on the topic of a proposition and take no side.

With strangers alone a judge learns that a text which shares words with the proposition has an
opinion on it. Sentences of plain news reports that share the proposition's rarest words teach the
difference. They come from articles of the news corpus that do not look like commentary and whose
outlets its makers call centred; sentences that argue or quote are left out.
"""

import gzip
import json
import math
import os
import random
import re
from collections import Counter, defaultdict

import corpora

SENTENCE = re.compile(r"(?<=[a-z0-9)][.])\s+(?=[A-Z])")
WORD = re.compile(r"[a-z]{3,}")
ARGUES = re.compile(
    r"\b(should|must|ought|need to|I|we|our|us|you|your|unfortunately|clearly|wrong|better|worse|"
    r"best|worst|fail\w*|success\w*|dangerous|ridiculous|absurd|terrible|great)\b|[?!\"“”‘:;]"
)
COMMON = set(
    "the and for that with this are was has have had not from they his her its their been were will "
    "would could which who what when more than about into over said says after also one all some any "
    "does did should must ban can cannot adopt abandon subsidize legalize end abolish".split()
)


def stem(word):
    for ending in ("ing", "ies", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def words(text):
    return {stem(word) for word in WORD.findall(text.lower()) if word not in COMMON}


def sentences(folder):
    """Plain sentences of news reports."""
    news = os.path.join(folder, "news")
    with open(os.path.join(news, "abp-opinion-ids.txt"), encoding="utf-8") as file:
        opinion = {line.strip() for line in file}
    found = []
    with gzip.open(os.path.join(news, "abp.jsonl.gz"), "rt", encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            if article["id"] in opinion or article["bias"] != "center":
                continue
            for paragraph in article["text"].split("\n"):
                for sentence in SENTENCE.split(paragraph):
                    if 9 <= len(sentence.split()) <= 40 and not ARGUES.search(sentence):
                        found.append(sentence.strip())
    return sorted(set(found))


def on_topic(folder, rng):
    """Neutral pairs: for each proposition the sentences that share its rarest words."""
    texts = sentences(folder)
    bags = [words(text) for text in texts]
    seen = Counter(word for bag in bags for word in bag)
    index = defaultdict(list)
    for i, bag in enumerate(bags):
        for word in bag:
            index[word].append(i)

    def weight(word):
        return math.log(len(texts) / (1 + seen[word]))

    per_set = [
        ("ibm", corpora.ibm(folder, "train"), 40),
        ("perspectrum", corpora.perspectrum(folder, "train"), 5),
        ("vast", corpora.vast(folder, "train"), 1),
    ]
    pairs = []
    for name, labelled, count in per_set:
        for proposition in sorted({pair.proposition for pair in labelled}):
            asked = words(proposition)
            total = sum(weight(word) for word in asked if seen[word])
            scores = Counter()
            for word in asked:
                if seen[word] < 4000:
                    for i in index[word]:
                        scores[i] += weight(word)
            close = [i for i, score in scores.most_common(3 * count) if score > 0.55 * total]
            for i in rng.sample(close, min(count, len(close))):
                pairs.append(corpora.Pair(proposition, texts[i], corpora.NEUTRAL, "news"))
    return pairs


if __name__ == "__main__":
    import sys

    made = on_topic(sys.argv[1], random.Random(0))
    print(len(made), Counter(pair.set for pair in made))
    for pair in random.Random(1).sample(made, 40):
        print(pair.proposition, "|", pair.text)
