/**
 * Shows on standard error how far an import is: one line rewritten in place on a terminal, a line
 * now and then in a log.
 *
 * <p>Of own make: the library {@code progressbar} has no way to print above its line, does not know
 * a log from a terminal, and starts processes by way of JLine to learn the width, which the
 * launcher tells. What would be left to it is the loop.
 */
@NullMarked
package org.parley.cli.progress;

import org.jspecify.annotations.NullMarked;
