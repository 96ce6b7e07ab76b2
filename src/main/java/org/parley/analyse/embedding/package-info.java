/**
 * Texts as vectors, by which those that mean nearly the same are found, and what runs a transformer
 * model at all: the vocabulary and the ONNX runtime.
 */
@NullMarked
package org.parley.analyse.embedding;

import org.jspecify.annotations.NullMarked;
