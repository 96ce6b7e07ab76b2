package org.parley.analyse.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.Actor.Kind;
import org.parley.domain.Span;

class OneKindTest {
  @Test
  void aNameHasTheKindThatItClearlyHasMostOften() {
    List<Naming> namings = namings("Medicarix", Naming.NAME, Kind.PLACE, Kind.PERSON, Kind.PLACE);
    namings.add(naming(3, "MEDICARIX", Naming.NAME, Kind.PLACE));

    assertThat(kinds(namings)).containsExactly(Kind.PLACE, Kind.PLACE, Kind.PLACE, Kind.PLACE);
  }

  @Test
  void aTownAndItsClubStayApart() {
    Kind[] both = {Kind.PLACE, Kind.ORGANISATION, Kind.PLACE};

    assertThat(kinds(namings("Ruritown", Naming.NAME, both))).containsExactly(both);
  }

  @Test
  void whatTheCollectionOrTheTableSaysStays() {
    Kind[] both = {Kind.PLACE, Kind.PLACE, Kind.PLACE, Kind.PERSON};

    assertThat(kinds(namings("Washington", Naming.NAME, both))).containsExactly(both);
    assertThat(kinds(namings("Medicarix", Naming.COLLECTION, both))).containsExactly(both);
  }

  private static List<Kind> kinds(List<Naming> namings) {
    return OneKind.of(namings, AliasTable.shipped()).stream().map(Naming::kind).toList();
  }

  private static List<Naming> namings(String name, String rule, Kind... kinds) {
    List<Naming> namings = new ArrayList<>();
    for (Kind kind : kinds) {
      namings.add(naming(namings.size(), name, rule, kind));
    }
    return namings;
  }

  private static Naming naming(int place, String name, String rule, Kind kind) {
    return new Naming(new Span(20 * place, 20 * place + name.length()), name, kind, rule, false);
  }
}
