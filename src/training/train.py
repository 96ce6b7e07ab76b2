"""Trains one judge: train.py DATA START_FOLDER OUT.pt [options, see --help].

START_FOLDER holds bge-small-en-v1.5.onnx and bge-small-en-v1.5-tokenizer.json. One core is used;
matrices are multiplied in bfloat16 where the processor can, weights are kept in 32 bits. After
each epoch the weights are kept as OUT.pt.N, and a line says how the dev sets fare.
"""

import argparse
import random
import time

import torch
from torch.nn.functional import cross_entropy

import corpora
import encoder
import negatives
import scores
from export import averaged
from wordpiece import WordPiece

LONGEST = 128
TOKENS_A_STEP = 4096
PAIRS_A_STEP = 64
FROZEN_LAYERS = 3


class Texts:
    """Pairs as ids, cut once."""

    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        self.cut = {}

    def of(self, pair):
        key = (pair.proposition, pair.text)
        if key not in self.cut:
            self.cut[key] = self.tokenizer.pair(pair.proposition, pair.text, LONGEST)
        return self.cut[key]


def batches(pairs, texts, rng):
    """Lists of pairs of like length, in random order, each within the two limits above."""
    ordered = sorted(pairs, key=lambda pair: (len(texts.of(pair)[0]) + rng.random() * 8))
    made, batch = [], []
    for pair in ordered:
        length = len(texts.of(pair)[0])
        if batch and (length * (len(batch) + 1) > TOKENS_A_STEP or len(batch) == PAIRS_A_STEP):
            made.append(batch)
            batch = []
        batch.append(pair)
    made.append(batch)
    rng.shuffle(made)
    return made


def tensors(batch, texts):
    cut = [texts.of(pair) for pair in batch]
    longest = max(len(ids) for ids, _ in cut)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    segments, present = torch.zeros_like(ids), torch.zeros_like(ids)
    for row, (its_ids, its_segments) in enumerate(cut):
        ids[row, : len(its_ids)] = torch.tensor(its_ids)
        segments[row, : len(its_ids)] = torch.tensor(its_segments)
        present[row, : len(its_ids)] = 1
    return ids, segments, present


def logits(judge, pairs, texts):
    """Logits of pairs in their order."""
    judge.eval()
    order = sorted(range(len(pairs)), key=lambda i: len(texts.of(pairs[i])[0]))
    found = torch.zeros(len(pairs), len(encoder.LABELS))
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for at in range(0, len(order), PAIRS_A_STEP):
            part = order[at : at + PAIRS_A_STEP]
            found[part] = judge(*tensors([pairs[i] for i in part], texts)).float()
    return found


def report(judge, sets, texts):
    return "  ".join(
        f"{name} {scores.summary(name, logits(judge, pairs, texts), pairs)}" for name, pairs in sets.items()
    )


def rates(step, steps, warm=0.06):
    return min(step / (warm * steps), max(0.0, (steps - step) / ((1 - warm) * steps)))


def train(options):
    rng = random.Random(options.seed)
    texts = Texts(WordPiece(options.start + "/bge-small-en-v1.5-tokenizer.json"))
    torch.manual_seed(0)  # one beginning for all runs, so that their weights can be averaged
    judge = encoder.read(options.start + "/bge-small-en-v1.5.onnx")
    torch.manual_seed(options.seed)
    if options.before:
        judge.load_state_dict(averaged(options.before))
    freeze(judge)
    sets = corpora.development(options.data)
    on_topic = negatives.on_topic(options.data, rng)
    epochs = [batches(corpora.training(options.data, on_topic, options.commentary, rng), texts, rng) for _ in range(options.epochs)]
    epochs = [epoch[: round(len(epoch) * options.share)] for epoch in epochs]
    steps = sum(len(epoch) for epoch in epochs)
    optimizer = optimizer_of(judge, options.rate)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rates(step + 1, steps))
    print("steps", steps, "pairs", sum(len(b) for e in epochs for b in e), flush=True)
    began, done = time.time(), 0
    for number, epoch in enumerate(epochs):
        judge.train()
        total = 0.0
        for batch in epoch:
            total += step(judge, batch, texts, optimizer, schedule)
            done += 1
            if done % 100 == 0:
                print(f"step {done} of {steps}, {time.time() - began:.0f} s", flush=True)
        print(f"epoch {number + 1}: loss {total / len(epoch):.4f}  {report(judge, sets, texts)}", flush=True)
        torch.save(judge.state_dict(), f"{options.out}.{number + 1}")
        if number + 1 == options.until:
            break
    torch.save(judge.state_dict(), options.out)


def freeze(judge):
    """Words' vectors and the lowest layers stay: they know language; less is learned by heart."""
    for part in (judge.words, judge.places, judge.segments, judge.norm, *judge.layers[:FROZEN_LAYERS]):
        part.requires_grad_(False)


def optimizer_of(judge, rate):
    """AdamW; the new head learns ten times as fast, biases and norms do not decay."""
    groups = {}
    for name, weight in judge.named_parameters():
        if weight.requires_grad:
            fresh = name.startswith(("pool", "head"))
            plain = weight.dim() == 1
            groups.setdefault((fresh, plain), []).append(weight)
    return torch.optim.AdamW(
        [
            {"params": weights, "lr": rate * (10 if fresh else 1), "weight_decay": 0.0 if plain else 0.01}
            for (fresh, plain), weights in groups.items()
        ]
    )


def step(judge, batch, texts, optimizer, schedule):
    ids, segments, present = tensors(batch, texts)
    labels = torch.tensor([pair.label for pair in batch])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        given = judge(ids, segments, present)
    loss = cross_entropy(given.float(), labels, label_smoothing=0.05)
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
    optimizer.step()
    schedule.step()
    return loss.item()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("start")
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--until", type=int, default=0, help="ends after this epoch of them")
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--share", type=float, default=1.0, help="of each epoch's steps")
    parser.add_argument("--commentary", action="store_true", help="with commentary and made claims")
    parser.add_argument("--before", nargs="*", default=[], help="weights to begin with, averaged")
    torch.set_num_threads(1)
    train(parser.parse_args())
