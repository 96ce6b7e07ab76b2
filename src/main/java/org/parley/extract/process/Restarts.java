package org.parley.extract.process;

/**
 * How many parser processes files brought down.
 *
 * @param died ended by themselves
 * @param hung took too long and were ended
 * @param memory used up their memory
 */
public record Restarts(int died, int hung, int memory) {
  /** All together. */
  public int total() {
    return died + hung + memory;
  }

  /** What was added since then. */
  public Restarts since(Restarts before) {
    return new Restarts(died - before.died, hung - before.hung, memory - before.memory);
  }
}
