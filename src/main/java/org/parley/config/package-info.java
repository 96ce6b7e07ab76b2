/**
 * What Parley was told: flags, environment and {@code collection.yaml}, read once and validated
 * once. Nothing else reads the environment.
 */
@NullMarked
package org.parley.config;

import org.jspecify.annotations.NullMarked;
