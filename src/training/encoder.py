"""A BERT encoder that judges a pair, and its way out of an ONNX file and back.

Weights come from the ONNX file of bge-small-en-v1.5 (12 layers of 384 units; MIT licence). Its
matrices are stored as the constants of MatMul nodes, in the order of the layers.
"""

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn

LABELS = ("opposes", "neutral", "supports")
MATRICES = ("query", "key", "value", "out", "up", "down")


class Dropout(nn.Module):
    """Dropout of a tenth with masks cut from one long draw: drawing anew is slower than a layer."""

    share = 0.1
    pool = 1 << 23

    def __init__(self):
        super().__init__()
        self.kept = None

    def forward(self, x):
        if not self.training:
            return x
        if self.kept is None or self.kept.dtype != x.dtype:
            self.kept = _kept(self.pool, self.share, x.dtype)
        at = int(torch.randint(self.pool - x.numel(), ()))
        return x * self.kept[at : at + x.numel()].view(x.shape)


_POOLS = {}


def _kept(size, share, dtype):
    if dtype not in _POOLS:
        _POOLS[dtype] = ((torch.rand(size) >= share).float() / (1 - share)).to(dtype)
    return _POOLS[dtype]


class Layer(nn.Module):
    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.out = nn.Linear(width, width)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = Dropout()

    def forward(self, x, mask):
        rows, length, width = x.shape

        def split(y):
            return y.view(rows, length, self.heads, width // self.heads).transpose(1, 2)

        q = split(self.query(x) * (width // self.heads) ** -0.5)
        k, v = split(self.key(x)), split(self.value(x))
        with torch.autocast("cpu", enabled=False):
            weights = q @ k.transpose(-1, -2)
            if mask is not None:
                weights = weights + mask.to(weights.dtype)
            context = weights.softmax(-1) @ v
        context = context.transpose(1, 2).reshape(rows, length, width)
        x = self.norm1(x + self.drop(self.out(context)))
        inner = nn.functional.gelu(self.up(x))
        return self.norm2(x + self.drop(self.down(inner)))


class Judge(nn.Module):
    """Logits of LABELS for pairs of proposition and text."""

    def __init__(self, words=30522, width=384, layers=12, heads=12, inner=1536, longest=512):
        super().__init__()
        self.words = nn.Embedding(words, width)
        self.places = nn.Embedding(longest, width)
        self.segments = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.drop = Dropout()
        self.pool = nn.Linear(width, width)
        self.head = nn.Linear(width, len(LABELS))
        nn.init.normal_(self.pool.weight, std=0.02)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.pool.bias)
        nn.init.zeros_(self.head.bias)

    def forward(self, ids, segments, present):
        places = torch.arange(ids.shape[1])
        x = self.words(ids) + self.segments(segments) + self.places(places)
        x = self.drop(self.norm(x))
        mask = None if present.all() else ((1 - present.float()) * -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return self.head(self.drop(torch.tanh(self.pool(self.drop(x[:, 0])))))


def read(path):
    """A judge with the encoder of an ONNX file and a head that knows nothing yet."""
    judge = Judge()
    graph = onnx.load(path).graph
    values = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    state = judge.state_dict()
    for name, tensor in _named(judge, graph, values):
        assert state[name].shape == tensor.shape, (name, tensor.shape)
        state[name] = tensor
    judge.load_state_dict(state)
    return judge


def _named(judge, graph, values):
    """Pairs of our name and the file's value, for each weight of the encoder."""
    for target, source, _ in places_in(graph, len(judge.layers)):
        value = values[source]
        yield target, value.T.contiguous() if _is_matrix(target) else value


def _is_matrix(target):
    return target.startswith("layers.") and target.endswith("weight") and "norm" not in target


def places_in(graph, layers):
    """Our name, the name in the file and the MatMul node (or None), for each weight."""
    yield "words.weight", "embeddings.word_embeddings.weight", None
    yield "places.weight", "embeddings.position_embeddings.weight", None
    yield "segments.weight", "embeddings.token_type_embeddings.weight", None
    yield "norm.weight", "embeddings.LayerNorm.weight", None
    yield "norm.bias", "embeddings.LayerNorm.bias", None
    constants = {t.name for t in graph.initializer}
    products = [
        n
        for n in graph.node
        if n.op_type == "MatMul" and n.input[1] in constants and n.name.startswith("/encoder")
    ]
    assert len(products) == layers * len(MATRICES), len(products)
    biases = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "out": "attention.output.dense",
        "up": "intermediate.dense",
        "down": "output.dense",
    }
    for i in range(layers):
        for j, name in enumerate(MATRICES):
            node = products[i * len(MATRICES) + j]
            yield f"layers.{i}.{name}.weight", node.input[1], node
            yield f"layers.{i}.{name}.bias", f"encoder.layer.{i}.{biases[name]}.bias", None
        for ours, theirs in (("norm1", "attention.output"), ("norm2", "output")):
            for kind in ("weight", "bias"):
                yield f"layers.{i}.{ours}.{kind}", f"encoder.layer.{i}.{theirs}.LayerNorm.{kind}", None
