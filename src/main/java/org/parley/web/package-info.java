/**
 * What the browser and other programs see: routes, handlers that parse, call and render, errors in
 * words and as problem documents. The only user of Javalin; what a page shows is put together in
 * {@code org.parley.web.page}.
 */
@NullMarked
package org.parley.web;

import org.jspecify.annotations.NullMarked;
