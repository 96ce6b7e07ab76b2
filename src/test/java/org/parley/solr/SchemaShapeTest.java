package org.parley.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaShapeTest {
  @Test
  void anotherUniqueKeyIsADifference() {
    SchemaShape ours = OurSchema.read();
    SchemaShape theirs = new SchemaShape("id", ours.fields(), ours.types(), ours.copies());

    assertThat(ours.missingIn(ours)).isEmpty();
    assertThat(ours.missingIn(theirs)).containsExactly("the unique key is id, not key");
    assertThat(new SchemaShape("id", Map.of(), Map.of(), Set.of()).missingIn(theirs)).isEmpty();
  }
}
