package org.parley.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.Actor;
import org.parley.domain.Article;
import org.parley.web.page.ArticlePage.ActorView;
import org.parley.web.page.ArticlePage.Form;

/** Whom an article names; names the places in its text where it does. */
record ActorViews(Labels labels, Links links, TextRuns runs) {

  private record Words(String form, String rule) {}

  List<ActorView> of(Article article) {
    List<ActorView> views = new ArrayList<>();
    for (Actor actor : article.analysis().actors()) {
      views.add(view(actor, "actor-" + (views.size() + 1), article.source().text()));
    }
    return views;
  }

  private ActorView view(Actor actor, String name, String text) {
    return new ActorView(
        new Link(actor.name(), links.only("actor", actor.name())),
        labels.kind(actor.kind().key()),
        labels.texts().of("actor.mentions", actor.mentions()),
        forms(actor, name, text));
  }

  private List<Form> forms(Actor actor, String name, String text) {
    Map<Words, List<Link>> places = new LinkedHashMap<>();
    int number = 0;
    for (Actor.Mention mention : actor.places()) {
      number++;
      String place = runs.place(name + "-" + number, mention.span());
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
