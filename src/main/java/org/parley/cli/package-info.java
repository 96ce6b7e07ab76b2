/**
 * The commands: each reads its flags, puts the parts together and says what came of it. Standard
 * output carries what is documented and nothing else; progress and complaints go to standard error.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
