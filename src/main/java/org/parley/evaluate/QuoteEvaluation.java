package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import org.parley.analyse.quotes.marks.MarkFinder;
import org.parley.analyse.quotes.marks.Quoted;
import org.parley.analyse.quotes.speakers.*;

final class QuoteEvaluation {
  public static void main(String[] a) throws IOException {
    List<QuoteSet.Labelled> all = QuoteSet.read(Path.of(a[0])).articles();
    int folds = 5;
    double[] ts = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
    Map<Double, int[]> totals = new TreeMap<>();
    int reach = 0, reachable = 0;
    int[] goldFound = new int[4];
    Map<String, Integer> errors = new TreeMap<>();
    for (int f = 0; f < folds; f++) {
      List<QuoteSet.Labelled> train = new ArrayList<>(), test = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) (i % folds == f ? test : train).add(all.get(i));
      Weights w = SpeakerTraining.train(train);
      for (QuoteSet.Labelled art : test) {
        List<Quoted> quoted = MarkFinder.in(art.text());
        // recall of gold quoted contents
        for (QuoteSet.Attribution at : art.attributions())
          for (var c : at.content()) {
            String s = c.of(art.text());
            if (s.length() > 4 && "“\"‘'«".indexOf(s.charAt(0)) >= 0 && "”\"’'»".indexOf(s.charAt(s.length() - 1)) >= 0) {
              goldFound[0]++;
              boolean ok = quoted.stream().anyMatch(q -> Math.abs(q.outer().start() - c.start()) <= 2 && Math.abs(q.outer().end() - c.end()) <= 2);
              boolean some = quoted.stream().anyMatch(q -> QuoteSet.overlap(q.outer(), c) > 0.5 * (c.end()-c.start()));
              if (ok) goldFound[1]++; 
              if (some) goldFound[2]++;
              if (!ok && a.length > 1 && a[1].equals("--marks")) System.out.println("MISS " + s.replace('\n','|'));
            }
          }
        Scene scene = new Scene(art.text(), quoted, List.of());
        for (double t : ts) {
          int[] c = totals.computeIfAbsent(t, x -> new int[8]);
          var answers = new SpeakerRanker(w, t).answers(scene);
          for (int i = 0; i < quoted.size(); i++) {
            var gold = QuoteLabels.of(art, quoted.get(i));
            var ans = answers.get(i);
            if (gold.isPresent() && gold.get().source().isEmpty()) continue;
            boolean has = ans.source() != null;
            String ex = null;
            if (gold.isEmpty()) { c[0]++; if (has) { c[1]++; ex="FALSE"; } }
            else {
              c[2]++;
              if (has) {
                c[3]++;
                var span = scene.span(ans.source());
                boolean head = QuoteLabels.isHead(art.text(), gold.get().source(), span) && !scene.isOwner(ans.source());
                if (head) c[4]++; else ex="WRONG";
                if (QuoteLabels.touches(gold.get(), span)) c[5]++;
              } else ex="NONE";
              if (ans.spoken() > 0.5) c[6]++;
            }
            if (t == 0.5 && ex != null) {
              String g = gold.isEmpty() ? "-" : gold.get().source().get(0).of(art.text());
              int s = quoted.get(i).outer().start(), e = quoted.get(i).outer().end();
              if (a.length > 1 && a[1].equals("--errors") ) System.out.println(ex + " gold=[" + g + "] ours=[" + (has ? scene.span(ans.source()).of(art.text()) : "") + "] p=" + String.format("%.2f", ans.probability()) + " :: " + art.text().substring(Math.max(0, s - 160), s).replace('\n', '|') + "<<<" + art.text().substring(s, e).replace('\n','|') + ">>>" + art.text().substring(e, Math.min(art.text().length(), e + 100)).replace('\n', '|'));
            }
          }
        }
      }
    }
    System.out.printf("gold quoted contents %d exact %.3f overlap %.3f%n", goldFound[0], goldFound[1] / (double) goldFound[0], goldFound[2] / (double) goldFound[0]);
    totals.forEach((t, c) -> System.out.printf("t=%.2f nogold %d false %d (%.3f) gold %d answered %.3f headRight/gold %.3f headRight/answered %.3f touch/answered %.3f spoken %.3f%n", t, c[0], c[1], c[1] / (double) (c[1]+c[3]), c[2], c[3] / (double) c[2], c[4] / (double) c[2], c[4] / (double) c[3], c[5] / (double) c[3], c[6]/(double)c[2]));
  }
}
