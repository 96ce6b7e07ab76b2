/**
 * Whom an article names. {@code ActorFinder} puts together what a collection knows, what the table
 * knows that Parley ships ({@code aliases.txt}), and what an {@code ActorRecogniser} sees; {@code
 * ArticleNames} is the story of one article, {@code PersonLinks} tells who is meant by a surname.
 */
@NullMarked
package org.parley.analyse.actors;

import org.jspecify.annotations.NullMarked;
