/**
 * Articles in the forms that other programs read: as tables and records, and as references for
 * those who cite them. A reference is made once, as an item of the Citation Style Language; every
 * other form of it is written from that item.
 */
@NullMarked
package org.parley.export;

import org.jspecify.annotations.NullMarked;
