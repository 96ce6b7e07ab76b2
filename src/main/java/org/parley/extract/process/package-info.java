/**
 * Part of the first stage: parsers in processes of their own, bounded in time and memory, so that
 * no file takes the app down. {@link org.parley.extract.process.ParserProcesses} is the app's side,
 * {@link org.parley.extract.process.ParserMain} the child's; between them go {@code Frame}s over
 * the child's standard input and output.
 */
@NullMarked
package org.parley.extract.process;

import org.jspecify.annotations.NullMarked;
