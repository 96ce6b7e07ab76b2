package org.parley.domain;

import java.util.List;

/** All that readers said of stances. Safe for use by several threads. */
public interface StanceLabels {
  /** Nobody said anything. */
  StanceLabels NONE =
      new StanceLabels() {
        @Override
        public List<StanceLabel> all() {
          return List.of();
        }

        @Override
        public long revision() {
          return 0;
        }
      };

  /** Every label that stands, the oldest first. */
  List<StanceLabel> all();

  /** Another number whenever {@link #all} has another answer; cheap to ask. */
  long revision();
}
