package org.parley.analyse.stance.chat;

import java.util.Optional;

/**
 * Remembers what a judge answered, so that a question is paid for once. Implementations are safe
 * for use by several threads.
 */
public interface Answers {
  /** Remembers nothing. */
  Answers NONE =
      new Answers() {
        @Override
        public Optional<String> find(String key) {
          return Optional.empty();
        }

        @Override
        public void keep(String key, String answer) {
          // nothing to do
        }
      };

  /** The answer that was kept last for a question; empty if there is none. */
  Optional<String> find(String key);

  /**
   * Keeps an answer for good, in place of an older one.
   *
   * @param key a SHA-256 digest in hexadecimal digits
   * @param answer JSON in ASCII
   */
  void keep(String key, String answer);
}
