package org.parley.search.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "peace talks                  | all(peace talks)",
        "`\"peace talks\" truce`      | all(\"peace talks\"~0 truce)",
        "“peace talks”                | \"peace talks\"~0",
        "`\"peace talks\"~5`          | \"peace talks\"~5",
        "truce OR ceasefire           | any(truce ceasefire)",
        "trump truce OR ceasefire     | all(trump any(truce ceasefire))",
        "trump -putin                 | all(trump -putin)",
        "-putin                       | -putin",
        "`-\"peace talks\"`           | -\"peace talks\"~0",
        "trump -(putin OR lavrov)     | all(trump -any(putin lavrov))",
        "(a OR b) (c OR d)            | all(any(a b) any(c d))",
        "((((a))))                    | a",
        "a (b (c d))                  | all(a b c d)",
        "title:truce                  | title:truce",
        "`author:\"Martin Kettle\"`   | author:\"Martin Kettle\"~0",
        "-outlet:guardian truce       | all(-outlet:guardian truce)",
        "actor:(putin OR trump)       | actor:any(putin trump)",
        "speaker:lav*                 | speaker:lav*",
        "nego*                        | nego*",
        "Trump-Putin                  | Trump-Putin",
        "24-hour                      | 24-hour",
      })
  void understands(String query, String expected) {
    assertThat(spell(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"never closed`     | all(never closed)",
        "a ) b                | all(a b)",
        "( a b                | all(a b)",
        "OR a                 | a",
        "a OR                 | a",
        "a OR OR b            | any(a b)",
        "a - b                | all(a b)",
        "a -- b               | all(a b)",
        "a AND b              | all(a AND b)",
        "or                   | or",
        "foo:bar              | foo:bar",
        "title: truce         | all(title: truce)",
        "http://a.b/c?d=e     | http://a.b/c?d=e",
        "_query_:x            | _query_:x",
        "{!lucene}x           | {!lucene}x",
        "${java.version}      | ${java.version}",
        "a~5 b^3              | all(a~5 b^3)",
        "`a && b || !c`       | all(a b !c)",
        "`\"\" a`             | a",
        "() a                 | a",
        "-() a                | a",
        "title:() a           | a",
        "* a                  | a",
        "a*b                  | a*b",
        "- a                  | a",
      })
  void readsWhatMeansNothingAsPlainText(String query, String expected) {
    assertThat(spell(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "()", "\"\"", "- - -", "&& ||", "***", "OR", "“”", "—", "$"})
  void findsNoWordWhereThereIsNone(String query) {
    assertThat(QuerySyntax.parse(query, false)).isEmpty();
  }

  @Test
  void joinsNeighboursByOrWhereAnyWordWillDo() {
    assertThat(QuerySyntax.parse("a b -c", true).map(QuerySyntaxTest::spell))
        .contains("all(any(a b) -c)");
  }

  @Test
  void readsThousandsOfParentheses() {
    String deep = "(".repeat(5000) + "truce" + ")".repeat(5000);
    String mixed = "(a OR (b ".repeat(2500) + "c" + "))".repeat(2500);

    assertThat(spell(deep)).isEqualTo("truce");
    assertThat(QuerySyntax.parse(mixed, false))
        .hasValueSatisfying(c -> assertThat(depth(c)).isLessThan(50));
  }

  @Test
  void neverFailsAndNeverLosesAWord() {
    Random random = new Random(7);
    String marks = "\"()-*~:OR title: “” {!}$&|\\";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder query = new StringBuilder("word");
      for (int i = random.nextInt(40); i > 0; i--) {
        query.append(marks.charAt(random.nextInt(marks.length())));
      }
      query.append(" last");

      Optional<Clause> parsed = QuerySyntax.parse(query.toString(), random.nextBoolean());

      assertThat(parsed.map(QuerySyntaxTest::spell).orElse("")).as("%s", query).contains("last");
    }
  }

  @Test
  void cutsALongQueryAfterSoManyWords() {
    Clause clause = QuerySyntax.parse("a b (c OR d OR e) f", false).orElseThrow();

    assertThat(Clauses.leaves(clause)).isEqualTo(6);
    assertThat(spell(Clauses.cut(clause, 4))).isEqualTo("all(a b any(c d))");
  }

  @Test
  void showsWhatMayStandInTitleOrText() {
    Clause clause = QuerySyntax.parse("a -b author:c title:d (\"e f\" OR g*)", false).orElseThrow();

    assertThat(Clauses.shown(clause).stream().map(QuerySyntaxTest::spell))
        .isEqualTo(List.of("a", "d", "\"e f\"~0", "g*"));
  }

  private static int depth(Clause clause) {
    if (clause instanceof Clause.All all) {
      return 1 + all.clauses().stream().mapToInt(QuerySyntaxTest::depth).max().orElse(0);
    } else if (clause instanceof Clause.Any any) {
      return 1 + any.clauses().stream().mapToInt(QuerySyntaxTest::depth).max().orElse(0);
    }
    return 1;
  }

  private static String spell(String query) {
    return spell(QuerySyntax.parse(query, false).orElseThrow());
  }

  private static String spell(Clause clause) {
    if (clause instanceof Clause.Word word) {
      return word.text();
    } else if (clause instanceof Clause.Prefix prefix) {
      return prefix.text() + "*";
    } else if (clause instanceof Clause.Phrase phrase) {
      return "\"" + phrase.text() + "\"~" + phrase.slop();
    } else if (clause instanceof Clause.In in) {
      return in.field().key() + ":" + spell(in.clause());
    } else if (clause instanceof Clause.Not not) {
      return "-" + spell(not.clause());
    } else if (clause instanceof Clause.All all) {
      return "all("
          + String.join(" ", all.clauses().stream().map(QuerySyntaxTest::spell).toList())
          + ")";
    }
    List<Clause> members = ((Clause.Any) clause).clauses();
    return "any(" + String.join(" ", members.stream().map(QuerySyntaxTest::spell).toList()) + ")";
  }
}
