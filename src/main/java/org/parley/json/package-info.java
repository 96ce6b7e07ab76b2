/** The JSON forms that scripts rely on: articles as files, commands and the API give them. */
@NullMarked
package org.parley.json;

import org.jspecify.annotations.NullMarked;
