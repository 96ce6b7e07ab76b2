"""The labelled pairs that the judge learns from, as (proposition, text, label, set) tuples.

Sets and licences: VAST (Allaway and McKeown 2020, comments of the ARC corpus), IBM-ArgQ-Rank-30k
(Gretz et al. 2020, CC BY-SA), Perspectrum (Chen et al. 2019), NewsMTSC (Hamborg and Donnay 2021).
Only the splits named "train" are learned from; "dev" is what epochs are compared on.
"""

import gzip
import json
import os
import random
import re
from collections import namedtuple

Pair = namedtuple("Pair", "proposition text label set")
OPPOSES, NEUTRAL, SUPPORTS = 0, 1, 2
SIDES = {
    "con": OPPOSES,
    "undermine": OPPOSES,
    "negative": OPPOSES,
    "neutral": NEUTRAL,
    "pro": SUPPORTS,
    "support": SUPPORTS,
    "positive": SUPPORTS,
}
PRONOUNS = {"he", "she", "it", "they", "him", "her", "them", "his", "their", "its", "i", "me", "we"}


def lines(folder, name):
    with gzip.open(os.path.join(folder, "stance", name + ".jsonl.gz"), "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def vast(folder, split):
    return [Pair(x["target"], x["text"], SIDES[x["label"]], "vast") for x in lines(folder, "vast-" + split)]


def ibm(folder, split):
    return [Pair(x["target"], x["text"], SIDES[x["label"]], "ibm") for x in lines(folder, "ibm30k-" + split)]


def perspectrum(folder, split):
    found = lines(folder, "perspectrum-pairs")
    return [Pair(x["target"], x["text"], SIDES[x["label"]], "perspectrum") for x in found if x["split"] == split]


def newsmtsc(folder, name):
    """Sentences once each and target; a target that is a pronoun is given its name."""
    pairs, seen = [], set()
    for x in lines(folder, "newsmtsc-" + name):
        target, text = x["target"], x["text"]
        if target.lower() in PRONOUNS:
            name_of = x["id"].split("_")[-3]
            if text[x["start"] : x["end"]] == target and target.lower() in {"he", "she", "it", "they"}:
                text = text[: x["start"]] + name_of + text[x["end"] :]
            target = name_of
        key = (target, x["text"])
        if key not in seen:
            seen.add(key)
            pairs.append(Pair(target, text, SIDES[x["label"]], "newsmtsc"))
    return pairs


def commentary(folder):
    """Sentences of articles in news/abp with the labels of commentary.tsv beside this file."""
    labels = {"opposes": OPPOSES, "neutral": NEUTRAL, "supports": SUPPORTS}
    marked, proposition = [], ""
    with open(os.path.join(os.path.dirname(__file__), "commentary.tsv"), encoding="utf-8") as file:
        for line in file:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 1:
                proposition = fields[0]
            else:
                article, start, end, label = fields
                marked.append((proposition, article, int(start), int(end), labels[label]))
    texts = articles(folder, {article for _, article, _, _, _ in marked})
    return [
        Pair(proposition, passage(texts[article], start, end), label, "commentary")
        for proposition, article, start, end, label in marked
    ]


def passage(text, start, end):
    """What stands between two offsets in UTF-16 units, on one line."""
    units = text.encode("utf-16-le")[2 * start : 2 * end]
    return " ".join(units.decode("utf-16-le").split())


def articles(folder, wanted):
    """The texts of some articles of news/abp, by their ids."""
    with gzip.open(os.path.join(folder, "news", "abp.jsonl.gz"), "rt", encoding="utf-8") as file:
        found = (json.loads(line) for line in file)
        return {x["id"]: x["text"] for x in found if x["id"] in wanted}


REVERSALS = [
    (r"\bshould not\b", "should"),
    (r"\bshould\b", "should not"),
    (r"\bmust not\b", "must"),
    (r"\bmust\b", "must not"),
    (r"\bcannot\b|\bcan not\b|\bcan't\b", "can"),
    (r"\bcan\b", "cannot"),
    (r"\bwill not\b|\bwon't\b", "will"),
    (r"\bwill\b", "will not"),
    (r"\bmore harm than good\b", "more good than harm"),
    (r"\bis not\b|\bisn't\b", "is"),
    (r"\bis\b", "is not"),
    (r"\bare not\b|\baren't\b", "are"),
    (r"\bare\b", "are not"),
]


def reversed_claim(claim):
    """The claim that says the opposite, or None where no rule fits."""
    for pattern, other in REVERSALS:
        found = re.search(pattern, claim, re.IGNORECASE)
        if found:
            return claim[: found.start()] + other + claim[found.end() :]
    return None


def with_reversals(pairs, share, rng):
    """The pairs, some of them with the opposite claim and label, so that the claim is read too."""
    turned = []
    for pair in pairs:
        opposite = reversed_claim(pair.proposition) if rng.random() < share else None
        if opposite is None:
            turned.append(pair)
        else:
            turned.append(pair._replace(proposition=opposite, label=SUPPORTS - pair.label))
    return turned


GOOD = {
    "vast": ["{} is a good thing", "{} does more good than harm", "{} deserves support", "{} works"],
    "newsmtsc": ["{} does a good job", "{} is right", "{} deserves support", "{} can be trusted"],
}
BAD = {
    "vast": ["{} is a bad thing", "{} does more harm than good", "{} is a mistake", "{} does not work"],
    "newsmtsc": ["{} has failed", "{} is wrong", "{} is to blame", "{} does harm", "{} is dangerous"],
}


def as_claims(pairs, share, rng):
    """The pairs, some with a claim in place of a bare topic or name, as often that it is bad as that
    it is good. Else a judge takes every angry sentence for opposition, also to an angry claim."""
    made = []
    for pair in pairs:
        if rng.random() >= share:
            made.append(pair)
            continue
        bad = rng.random() < 0.5
        claim = rng.choice((BAD if bad else GOOD)[pair.set]).format(pair.proposition)
        claim = claim[0].upper() + claim[1:]
        made.append(pair._replace(proposition=claim, label=SUPPORTS - pair.label if bad else pair.label))
    return made


def strangers(pairs, count, rng):
    """Texts with the proposition of another text: they do not touch it."""
    found = []
    while len(found) < count:
        text, other = rng.choice(pairs), rng.choice(pairs)
        ours, theirs = set(text.proposition.lower().split()), set(other.proposition.lower().split())
        longer = {word for word in ours & theirs if len(word) > 4}
        mentioned = any(word in text.text.lower() for word in theirs if len(word) > 4)
        if text.text != other.text and not longer and not mentioned:
            found.append(Pair(other.proposition, text.text, NEUTRAL, text.set))
    return found


def claims_about_themselves(claims, rng):
    """A claim supports itself, opposes its reversal, and is left open where it is only a question."""
    pairs = []
    for claim in claims:
        opposite = reversed_claim(claim)
        lower = claim[0].lower() + claim[1:].rstrip(".")
        question = rng.choice(
            ["Whether {} is disputed.", "They discussed whether {}.", "The question is if {}.",
             "A debate on whether {} is to be held on Monday."])
        kind = rng.randrange(3)
        if kind == 0:
            pairs.append(Pair(claim, question.format(lower), NEUTRAL, "made"))
        elif kind == 1 or opposite is None:
            pairs.append(Pair(claim, "I think that " + lower + ".", SUPPORTS, "made"))
        else:
            pairs.append(Pair(claim, "It is wrong to say that " + lower + "; " + opposite + ".", OPPOSES, "made"))
    return pairs


def training(folder, on_topic, claims_and_commentary, rng):
    """One epoch of pairs; each call draws anew where a set is sampled."""
    comments, arguments = vast(folder, "train"), ibm(folder, "train")
    perspectives = perspectrum(folder, "train")
    opinions = with_reversals(commentary(folder), 0.25, rng) if claims_and_commentary else []
    claimed = 1 if claims_and_commentary else 0
    claims = sorted({p.proposition for p in perspectives + arguments})
    return (
        as_claims(rng.sample(comments, 11000), 0.3 * claimed, rng)
        + strangers(comments, 2600, rng)
        + with_reversals(rng.sample(arguments, 9000), 0.25, rng)
        + strangers(arguments, 500, rng)
        + with_reversals(perspectives, 0.25, rng)
        + strangers(perspectives, 700, rng)
        + as_claims(newsmtsc(folder, "train"), 0.4 * claimed, rng)
        + opinions
        + [pair for pair in opinions if pair.label != NEUTRAL]
        + rng.sample(on_topic, min(len(on_topic), 5000))
        + claims_about_themselves(claims, rng)
    )


def development(folder):
    """The pairs that epochs are compared on, by set."""
    return {
        "vast": vast(folder, "dev"),
        "ibm": ibm(folder, "dev"),
        "perspectrum": perspectrum(folder, "dev"),
        "newsmtsc": newsmtsc(folder, "dev_mt") + newsmtsc(folder, "dev_rw"),
    }


if __name__ == "__main__":
    import sys

    for shown in random.Random(1).sample(training(sys.argv[1], [], True, random.Random(0)), 30):
        print(shown)
