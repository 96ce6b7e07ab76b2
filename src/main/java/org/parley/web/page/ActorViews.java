package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.web.page.ArticlePage.ActorView;
import org.parley.web.page.ArticlePage.ActorWay;
import org.parley.web.page.ArticlePage.Form;

/** Whom an article names; names the places in its text where it does. */
record ActorViews(Labels labels, Links links, ReadText read) {

  private record Words(String form, String rule) {}

  List<ActorView> of(Article article) {
    List<ActorView> views = new ArrayList<>();
    for (Actor actor : article.analysis().actors()) {
      views.add(view(actor, "actor-" + (views.size() + 1), article));
    }
    return views;
  }

  private ActorView view(Actor actor, String name, Article article) {
    boolean walked = actor.name().equals(read.marking().name());
    String entry = "#" + Entries.of(name + "-1");
    actor.places().forEach(at -> read.runs().names(at.span(), actor.name(), entry, walked));
    String walk = read.marking().naming(links.article(article.id()), actor.name()) + "#mention-1";
    return new ActorView(
        new Link(actor.name(), links.only("actor", actor.name())),
        labels.kind(actor.kind().key()),
        labels.texts().of("actor.mentions", actor.mentions()),
        forms(actor, name, article.source().text()),
        new ActorWay(Entries.of(name + "-1"), walked || actor.places().isEmpty() ? null : walk));
  }

  private List<Form> forms(Actor actor, String name, String text) {
    Map<Words, List<Link>> places = new LinkedHashMap<>();
    int number = 0;
    for (Actor.Mention mention : actor.places()) {
      number++;
      String place = read.runs().place(name + "-" + number, mention.span());
      if (place != null) {
        String form = mention.span().of(text).replaceAll("\\s+", " ");
        places
            .computeIfAbsent(new Words(form, mention.rule()), any -> new ArrayList<>())
            .add(new Link(Integer.toString(number), place));
      }
    }
    List<Form> forms = new ArrayList<>();
    places.forEach((words, at) -> forms.add(new Form(words.form(), labels.rule(words.rule()), at)));
    return forms;
  }
}
