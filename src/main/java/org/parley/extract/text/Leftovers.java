package org.parley.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out what a page leaves behind in a text that was saved from it: labels of buttons, comment
 * forms, adverts, requests for support. Removes whole paragraphs only, and only those that no
 * author would write; in doubt a paragraph stays.
 */
public final class Leftovers {
  private static final Pattern LABEL =
      whole(
          "advert(?:isement|s)?(?: - .{0,40})?",
          "sponsored(?: content| post)?|promoted",
          "(?:story|article|text) continues (?:below|after).{0,60}",
          "continue reading(?: below.{0,40}|…)?",
          "after newsletter promotion",
          "skip (?:past|to|the) .{0,60}",
          "(?:scroll|back|go|return) to (?:the )?top",
          "translate »?",
          "leave a (?:comment|reply|response).{0,40}",
          "cancel reply|post comment|join the (?:conversation|discussion)",
          "your email address will not be published\\..{0,80}",
          "required fields are marked.{0,20}",
          "(?:\\d+|no|view|show|add a|load|all|hide) comments?(?: yet)?",
          "comments? (?:are|is) (?:closed|off|disabled).{0,60}",
          "share(?: this)?(?: (?:article|story|post|page))?:?",
          "share (?:on|via|with|to|by) .{0,60}",
          "(?:tweet|pin it|copy link|link copied!?|copied!?|print this.{0,20}|email this.{0,20})",
          "(?:facebook|twitter|linkedin|whatsapp|pinterest|reddit|telegram|instagram|e-?mail|print|x)",
          "follow (?:us|me)(?: on)?.{0,60}",
          "(?:like|follow) (?:us|this).{0,60}(?:facebook|twitter|instagram).{0,30}",
          "sign up (?:for|to) .{0,60}(?:newsletter|briefing|alerts?|e-?mails?)s?\\b.{0,60}",
          "subscribe(?: now| today| here)?[.!]?",
          "subscribe to .{0,60}(?:newsletter|channel|feed|podcast).{0,30}",
          "loading(?:…|\\.{3})?",
          "(?:read|see|view|show|load|learn) (?:more|all|less)[.…»>]*",
          "you (?:may|might) also (?:like|enjoy|be interested in).{0,20}",
          "(?:related|recommended|similar|latest|popular|trending|more) (?:articles?|posts?|stories|news"
              + "|content|reading|topics|links|videos?|coverage)(?: .{0,30})?:?",
          "read (?:next|also|this next):?|up next|recommended(?: for you| reading)?|trending(?: now)?",
          "most (?:read|popular|viewed|shared)",
          "(?:we|this (?:site|website|page)) uses? cookies.{0,300}",
          "(?:accept|reject|manage)(?: all)? cookies",
          "\\d+ (?:second|minute|min|hour|day|week|month|year)s? ago",
          "\\d+[- ]min(?:ute)?s?(?: read)?|reading time:? .{0,20}|estimated read.{0,30}",
          "(?:filed|posted) (?:under|in):? .{0,80}",
          "(?:tags|topics|categories):? .{0,80}",
          "(?:©|copyright) .{0,80}|.{0,60}all rights reserved\\.?",
          "(?:photo(?:graph)?|image|picture)(?: credit| source| courtesy)?(?:s)?\\s*(?::|by|©).{0,80}",
          "[-–—|·•»›<>*]");

  private static final Pattern TAIL =
      whole(
          "leave a (?:comment|reply|response).{0,40}",
          "(?:\\d+ )?(?:comments?|responses|replies|thoughts on .{0,120})",
          "(?:related|recommended|similar|latest|popular|trending|more) (?:articles?|posts?|stories|news|reading|coverage)(?: .{0,30})?:?",
          "you (?:may|might) also (?:like|enjoy|be interested in).{0,20}",
          "read (?:next|also|this next):?|up next|recommended(?: for you| reading)?|share this:?");

  private static final Pattern PLUG_HEADING =
      whole(
          "before you go.{0,20}",
          "support (?:us|our .{0,40}|independent .{0,40})",
          "help us .{0,40}",
          "(?:become|be) an? (?:member|supporter|subscriber|patron)",
          "join us",
          "donate(?: .{0,30})?",
          "stay (?:informed|in touch|connected).{0,30}",
          "(?:get|join) (?:our|the) .{0,40}newsletter.{0,20}");

  private static final Pattern PLUG =
      Pattern.compile(
          "(?i)\\b(?:become an? (?:member|supporter|subscriber|patron)|(?:donate|subscribe|sign up|join us|give)"
              + " (?:now|today|here)|make a (?:donation|contribution)|support (?:our|us|independent)"
              + "|(?:our|the) (?:free |daily |weekly )*newsletter|in your inbox)\\b");

  private static final Pattern LONE_NUMBER = Pattern.compile("[\\d.,]{1,7}[kKmM]?");
  private static final double LONGEST_TAIL = 0.25;
  private static final int LONGEST_PLUG = 600;
  private static final int END = 4;

  private Leftovers() {}

  /** The paragraphs without leftovers, tidied. */
  public static List<String> without(List<String> paragraphs) {
    return separate(paragraphs).text();
  }

  /**
   * What is text and what is not.
   *
   * @param text the paragraphs without leftovers, tidied
   * @param plug the closing request for support that was cut, without its heading; often empty
   */
  public record Separated(List<String> text, List<String> plug) {
    public Separated {
      text = List.copyOf(text);
      plug = List.copyOf(plug);
    }
  }

  /** Takes leftovers out, and keeps the request for support, which names the outlet. */
  public static Separated separate(List<String> paragraphs) {
    List<String> kept = new ArrayList<>(Paragraphs.tidy(paragraphs));
    cutTail(kept);
    List<String> plug = cutPlug(kept);
    kept.removeIf(paragraph -> LABEL.matcher(paragraph).matches());
    cutNumbers(kept);
    return new Separated(PictureLines.without(kept), plug);
  }

  /** Cuts from a heading on that opens comments or teasers, if all that follows is short. */
  private static void cutTail(List<String> paragraphs) {
    int all = length(paragraphs);
    for (int i = 1; i < paragraphs.size(); i++) {
      List<String> tail = paragraphs.subList(i, paragraphs.size());
      if (TAIL.matcher(paragraphs.get(i)).matches()
          && length(tail) <= LONGEST_TAIL * all
          && allShort(tail)) {
        tail.clear();
      }
    }
  }

  private static boolean allShort(List<String> tail) {
    return tail.stream().allMatch(paragraph -> paragraph.length() <= 300);
  }

  /** Cuts a closing request for money or a subscription that has a heading of its own. */
  private static List<String> cutPlug(List<String> paragraphs) {
    for (int i = Math.max(1, paragraphs.size() - END); i < paragraphs.size() - 1; i++) {
      List<String> tail = paragraphs.subList(i, paragraphs.size());
      if (PLUG_HEADING.matcher(paragraphs.get(i)).matches()
          && length(tail) <= LONGEST_PLUG
          && tail.stream().anyMatch(paragraph -> PLUG.matcher(paragraph).find())) {
        List<String> plug = List.copyOf(tail.subList(1, tail.size()));
        tail.clear();
        return plug;
      }
    }
    return List.of();
  }

  /** Numbers alone at the very end count comments or shares. */
  private static void cutNumbers(List<String> paragraphs) {
    while (paragraphs.size() > 1
        && LONE_NUMBER.matcher(paragraphs.get(paragraphs.size() - 1)).matches()) {
      paragraphs.remove(paragraphs.size() - 1);
    }
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private static Pattern whole(String... alternatives) {
    return Pattern.compile(
        "(?:" + String.join("|", alternatives) + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
