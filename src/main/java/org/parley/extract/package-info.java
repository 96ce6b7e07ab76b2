/**
 * First stage: a file becomes text and clues, or a reason why not. The only package that knows
 * Tika.
 */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
