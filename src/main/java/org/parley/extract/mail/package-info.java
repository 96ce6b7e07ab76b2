/**
 * Part of the first stage: what a mail says and carries, however it is kept; knows nothing of the
 * other containers.
 */
@NullMarked
package org.parley.extract.mail;

import org.jspecify.annotations.NullMarked;
