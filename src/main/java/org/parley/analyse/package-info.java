/**
 * Third stage: whom an article names and quotes, which side it takes, what it is about. One package
 * a question.
 */
@NullMarked
package org.parley.analyse;

import org.jspecify.annotations.NullMarked;
