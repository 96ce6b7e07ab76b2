"""Macro-F1 and how often the judge is right when it decides."""

import torch

THREE_SIDES = {"vast", "newsmtsc"}


def f1(labels, guesses, label):
    hits = ((labels == label) & (guesses == label)).sum().item()
    asked = (labels == label).sum().item() + (guesses == label).sum().item()
    return 2 * hits / asked if asked else 0.0


def summary(name, logits, pairs):
    """Macro-F1 over the sides the set has; where it has two, neutral is no answer."""
    labels = torch.tensor([pair.label for pair in pairs])
    sides = [0, 1, 2] if name in THREE_SIDES else [0, 2]
    guesses = torch.tensor(sides)[logits[:, sides].argmax(1)]
    macro = sum(f1(labels, guesses, side) for side in sides) / len(sides)
    chances = logits.softmax(1)
    decided = chances[:, [0, 2]].max(1).values > 0.75
    right = (chances.argmax(1) == labels)[decided].float().mean().item() if decided.any() else 0.0
    return f"{macro:.3f} ({right:.3f} of {decided.float().mean().item():.2f})"
