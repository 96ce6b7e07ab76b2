/**
 * Part of the first stage: takes containers apart, one member at a time and within limits; knows
 * neither Tika nor what a member says.
 */
@NullMarked
package org.parley.extract.unpack;

import org.jspecify.annotations.NullMarked;
