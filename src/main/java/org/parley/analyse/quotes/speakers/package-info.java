/**
 * Who says what stands in quotation marks, in English: rules find who could be meant, and a small
 * ranker with learned weights chooses or leaves it open.
 */
@NullMarked
package org.parley.analyse.quotes.speakers;

import org.jspecify.annotations.NullMarked;
