"""Averages trained judges and writes one as an ONNX file of 8 bits: export.py START OUT.onnx PT...

START is the ONNX file that training began with: its graph is kept, with the new weights in it, and
two outputs: `features`, the state that the head reads, and `logits` of opposes, neutral, supports.
Matrices are stored as whole numbers of 8 bits with a scale a column (symmetric, within 63 either
way, so that processors without VNNI do not overflow), words' vectors with a scale a row; what is
multiplied with them is cut to 8 bits as it comes (ONNX's DynamicQuantizeLinear and MatMulInteger).
"""

import sys

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import encoder

LARGEST = 63
LARGEST_OF_WORDS = 127


def averaged(paths):
    """The mean of each weight (Wortsman et al. 2022, model soups); all runs began alike."""
    states = [torch.load(path) for path in paths]
    return {name: sum(state[name] for state in states) / len(states) for name in states[0]}


def with_weights(model, state, layers):
    """Puts the weights into the graph and the head behind it."""
    graph = model.graph
    values = {tensor.name: tensor for tensor in graph.initializer}
    for target, source, _ in list(encoder.places_in(graph, layers)):
        value = state[target].float().numpy()
        if value.ndim == 2 and target.startswith("layers."):
            value = value.T
        values[source].CopyFrom(numpy_helper.from_array(numpy.ascontiguousarray(value), source))
    hidden = graph.output[0].name
    add_constant(graph, "first", numpy.array(0, dtype=numpy.int64))
    graph.node.append(helper.make_node("Gather", [hidden, "first"], ["state"], axis=1))
    add_linear(graph, "state", "pooled", state["pool.weight"], state["pool.bias"])
    graph.node.append(helper.make_node("Tanh", ["pooled"], ["features"]))
    add_linear(graph, "features", "logits", state["head.weight"], state["head.bias"])
    del graph.output[:]
    for name, width in (("features", 384), ("logits", len(encoder.LABELS))):
        graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["rows", width]))


def add_constant(graph, name, value):
    graph.initializer.append(numpy_helper.from_array(value, name))


def add_linear(graph, source, target, weight, bias):
    add_constant(graph, target + ".weight", numpy.ascontiguousarray(weight.float().numpy().T))
    add_constant(graph, target + ".bias", bias.float().numpy())
    graph.node.append(helper.make_node("MatMul", [source, target + ".weight"], [target + ".product"]))
    graph.node.append(helper.make_node("Add", [target + ".product", target + ".bias"], [target]))


def quantise(model, layers):
    """Cuts the encoder's matrices and the words' vectors to 8 bits."""
    graph = model.graph
    values = {tensor.name: tensor for tensor in graph.initializer}
    products = {node.name for _, _, node in encoder.places_in(graph, layers) if node is not None}
    nodes, inputs, dropped = [], {}, set()
    for node in graph.node:
        if node.name in products:
            nodes += product(graph, node, values[node.input[1]], inputs)
            dropped.add(node.input[1])
        elif node.op_type == "Gather" and node.input[0] == "embeddings.word_embeddings.weight":
            nodes += lookup(graph, node, values[node.input[0]])
            dropped.add(node.input[0])
        else:
            nodes.append(node)
    kept = [tensor for tensor in graph.initializer if tensor.name not in dropped]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)


def whole_numbers(matrix, axis, largest):
    """Whole numbers and the scales that give the matrix back."""
    scale = numpy.maximum(numpy.abs(matrix).max(axis=axis, keepdims=True) / largest, 1e-12)
    return numpy.clip(numpy.rint(matrix / scale), -largest, largest).astype(numpy.int8), scale.astype(numpy.float32)


def product(graph, node, tensor, inputs):
    matrix = numpy_helper.to_array(tensor)
    whole, scale = whole_numbers(matrix, 0, LARGEST)
    name, source, target = tensor.name, node.input[0], node.output[0]
    add_constant(graph, name + ".whole", whole)
    add_constant(graph, name + ".zero", numpy.array(0, dtype=numpy.int8))
    add_constant(graph, name + ".scale", scale[0])
    made = []
    if source not in inputs:
        inputs[source] = [source + ".whole", source + ".scale", source + ".zero"]
        made.append(helper.make_node("DynamicQuantizeLinear", [source], inputs[source]))
    whole_source, scale_source, zero_source = inputs[source]
    made += [
        helper.make_node(
            "MatMulInteger",
            [whole_source, name + ".whole", zero_source, name + ".zero"],
            [target + ".sum"]),
        helper.make_node("Cast", [target + ".sum"], [target + ".float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [scale_source, name + ".scale"], [target + ".scale"]),
        helper.make_node("Mul", [target + ".float", target + ".scale"], [target]),
    ]
    return made


def lookup(graph, node, tensor):
    whole, scale = whole_numbers(numpy_helper.to_array(tensor), 1, LARGEST_OF_WORDS)
    ids, target = node.input[1], node.output[0]
    add_constant(graph, "words.whole", whole)
    add_constant(graph, "words.scale", scale)
    return [
        helper.make_node("Gather", ["words.whole", ids], [target + ".whole"], axis=0),
        helper.make_node("Gather", ["words.scale", ids], [target + ".scale"], axis=0),
        helper.make_node("Cast", [target + ".whole"], [target + ".float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [target + ".float", target + ".scale"], [target]),
    ]


def main(start, out, *states):
    model = onnx.load(start)
    state = averaged(states)
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    with_weights(model, state, layers)
    quantise(model, layers)
    onnx.checker.check_model(model)
    onnx.save(model, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
