/**
 * A second judge of stance: any chat endpoint that speaks as OpenAI's does. Off unless Parley was
 * given one, because the text of articles leaves the machine. What it answers counts only if its
 * evidence stands in the text.
 */
@NullMarked
package org.parley.analyse.stance.chat;

import org.jspecify.annotations.NullMarked;
