/**
 * Measures speed: Parley against what it is built on, in one run on one machine. Run by {@code
 * bin/benchmark}; nothing else depends on it.
 */
@NullMarked
package org.parley.benchmark;

import org.jspecify.annotations.NullMarked;
