/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.release.recipe.Placed;
import org.scholion.release.recipe.SplitPlan;

class SplitterTest {

    private static final String ARABIC =
            "التقى وزير المياه نظيره في المدينة يوم الثلاثاء ١٩ مارس واتفقا على بناء سدين جديدين قرب النهر الكبير.";

    private static SplitPlan plan(String... options) {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("train", 0.6);
        shares.put("validation", 0.2);
        shares.put("test", 0.2);
        List<String> all = Arrays.asList(options);
        return new SplitPlan(
                shares,
                7,
                SplitPlan.NEAR,
                SplitPlan.PARAGRAPH,
                all.contains("outlet") ? List.of(Placed.of("outlet")) : List.of(),
                Placed.of(all.contains("by-date")),
                Optional.empty(),
                SplitPlan.TRANSLATION,
                all.contains("confirmed") ? List.of(Placed.of(List.of("d1", "d2"))) : List.of());
    }

    private static SplitDocument document(String name, String text, String... metadata) {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < metadata.length; i += 2) {
            map.put(metadata[i], metadata[i + 1]);
        }
        SortedMap<String, Integer> labels = new TreeMap<>();
        labels.put(
                name.hashCode() % 2 == 0 ? "person" : "place", 1 + Math.abs(name.hashCode() % 3));
        return new SplitDocument(
                name, text, "t" + name, "s" + name, Optional.of("ar"), map, labels);
    }

    /** Words that no two documents share. */
    private static String unlike(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            for (int letter = 0; letter < 6; letter++) {
                text.append((char) ('ا' + 6 + random.nextInt(20)));
            }
            text.append(' ');
        }
        return text.toString();
    }

    private static List<SplitDocument> unlikeOnes(int count) {
        List<SplitDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(document("d" + i, unlike(i)));
        }
        return documents;
    }

    private static Split split(List<SplitDocument> documents, SplitPlan plan) throws Exception {
        return split(documents, plan, new TreeMap<>());
    }

    private static Split split(
            List<SplitDocument> documents, SplitPlan plan, SortedMap<String, String> earlier)
            throws Exception {
        return Splitter.split(
                documents.stream().map(d -> Traces.of(d, plan)).toList(), plan, earlier);
    }

    private static Map<Tie.Reason, String> reasons(Split split) {
        Map<Tie.Reason, String> reasons = new TreeMap<>();
        split.ties().forEach(t -> reasons.put(t.reason(), t.first() + " " + t.second()));
        return reasons;
    }

    @Test
    void thatWhatBelongsTogetherIsInOnePart() throws Exception {
        List<SplitDocument> documents = unlikeOnes(40);
        documents.add(document("n1", ARABIC));
        documents.add(document("n2", ARABIC.replace("الثلاثاء", "الثُّلاثاء") + " عاجل"));
        documents.add(document("u1", unlike(101), "url", "https://www.example.org/a?x=1"));
        documents.add(document("u2", unlike(102), "url", "http://example.org/a/"));
        documents.add(document("t1", unlike(103), "thread", "17"));
        documents.add(document("t2", unlike(104), "thread", "17"));
        String caption = "\nوزير الخارجية يلتقي نظيره ويبحثان معا بناء سد جديد على النهر\n";
        documents.add(document("p1", unlike(105) + caption));
        documents.add(document("p2", caption + unlike(106)));
        documents.add(document("l1", unlike(107)));
        documents.add(document("l2", unlike(108), "parallel-to", "l1"));
        Split split = split(documents, plan("confirmed"));
        assertThat(reasons(split))
                .isEqualTo(
                        Map.of(
                                Tie.Reason.NEAR_DUPLICATE, "n1 n2",
                                Tie.Reason.SOURCE, "u1 u2",
                                Tie.Reason.THREAD, "t1 t2",
                                Tie.Reason.PARAGRAPH, "p1 p2",
                                Tie.Reason.DECLARED, "l1 l2",
                                Tie.Reason.CONFIRMED, "d1 d2"));
        assertThat(split.leaks()).isEmpty();
        assertThat(split.tied()).isEqualTo(12);
        split.ties()
                .forEach(
                        tie ->
                                assertThat(split.parts().get(tie.first()))
                                        .isEqualTo(split.parts().get(tie.second())));
    }

    @Test
    void thatNothingTiedIsPartedWhateverTheSeedAndTheTies() throws Exception {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            List<SplitDocument> documents = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                documents.add(document("d" + i, unlike(i), "thread", "t" + random.nextInt(40)));
            }
            Split split = split(documents, plan());
            Map<String, Set<String>> parts = new TreeMap<>();
            documents.forEach(
                    d ->
                            parts.computeIfAbsent(d.metadata().get("thread"), t -> new HashSet<>())
                                    .add(split.parts().get(d.name())));
            assertThat(parts.values()).allMatch(in -> in.size() == 1);
        }
    }

    @Test
    void thatSharesAndLabelsComeCloseToWhatIsWanted() throws Exception {
        Split split = split(unlikeOnes(200), plan());
        for (Split.Counts counts : split.counts()) {
            assertThat(counts.documents() / 200.0)
                    .isBetween(counts.wanted() - 0.03, counts.wanted() + 0.03);
        }
        for (String label : List.of("person", "place")) {
            double all = split.counts().stream().mapToInt(c -> c.labels().get(label)).sum();
            for (Split.Counts counts : split.counts()) {
                assertThat(counts.labels().get(label) / all)
                        .isBetween(counts.wanted() - 0.06, counts.wanted() + 0.06);
            }
        }
    }

    @Test
    void thatTheSameSeedSplitsTheSameInWhateverOrderDocumentsCome() throws Exception {
        List<SplitDocument> documents = unlikeOnes(50);
        Split one = split(documents, plan());
        List<SplitDocument> turned = new ArrayList<>(documents);
        Collections.shuffle(turned, new Random(3));
        assertThat(split(turned, plan()).parts()).isEqualTo(one.parts());
    }

    @Test
    void thatTheEarliestAreTrainedOnIfAskedFor() throws Exception {
        List<SplitDocument> documents = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            documents.add(
                    document(
                            "d" + i, unlike(i), "date", String.format("2024-%02d-01", 1 + i % 12)));
        }
        Split split = split(documents, plan("by-date"));
        String lastTrained = "";
        String firstTested = "9";
        for (SplitDocument document : documents) {
            String date = document.metadata().get("date");
            String part = split.parts().get(document.name());
            if (part.equals("train") && date.compareTo(lastTrained) > 0) {
                lastTrained = date;
            }
            if (part.equals("test") && date.compareTo(firstTested) < 0) {
                firstTested = date;
            }
        }
        assertThat(lastTrained).isLessThanOrEqualTo(firstTested);
    }

    @Test
    void thatOutletsStayTogetherOnlyIfAskedFor() throws Exception {
        List<SplitDocument> documents = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            documents.add(document("d" + i, unlike(i), "outlet", "o" + i % 6));
        }
        assertThat(split(documents, plan()).ties()).isEmpty();
        Split split = split(documents, plan("outlet"));
        for (SplitDocument document : documents) {
            String first = "d" + document.metadata().get("outlet").substring(1);
            assertThat(split.parts().get(document.name())).isEqualTo(split.parts().get(first));
        }
    }

    @Test
    void thatDocumentsStayWhereAnEarlierReleaseHadThemAndLeaksOfThatAreTold() throws Exception {
        List<SplitDocument> documents = unlikeOnes(20);
        documents.add(document("n1", ARABIC));
        documents.add(document("n2", ARABIC));
        SortedMap<String, String> earlier =
                new TreeMap<>(Map.of("td3", "test", "tn1", "train", "tn2", "test"));
        Split split = split(documents, plan(), earlier);
        assertThat(split.parts())
                .containsEntry("d3", "test")
                .containsEntry("n1", "train")
                .containsEntry("n2", "test");
        assertThat(split.leaks()).hasSize(1);
    }

    @Test
    void thatASplitThatCannotBeMadeSaysWhatKeepsDocumentsTogether() {
        List<SplitDocument> documents = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            documents.add(document("d" + i, unlike(i), "thread", "one"));
        }
        assertThatThrownBy(() -> split(documents, plan()))
                .isInstanceOf(UnsplittableException.class)
                .hasMessageContaining("9")
                .hasMessageContaining("thread")
                .hasMessageContaining("d0");
    }

    @Test
    void thatWritingsOfTheSameTextAreAlikeAndOthersAreNot() {
        Sketch arabic = Sketch.of(ARABIC);
        assertThat(
                        Sketch.of(ARABIC.replace("المياه", "المِيَاه").replace("أ", "ا"))
                                .similarity(arabic))
                .isEqualTo(1);
        Sketch hindi = Sketch.of("जल मंत्री ने बड़े बाज़ार में नई योजना की घोषणा की");
        assertThat(Sketch.of("जल मंत्री ने बड़े बाज़ार में नई योजना की घोषणा की").similarity(hindi))
                .isEqualTo(1);
        assertThat(arabic.similarity(hindi)).isZero();
        assertThat(Sketch.of("").isEmpty()).isTrue();
        assertThat(Sketch.of("").similarity(arabic)).isZero();
    }

    @Test
    void thatPairsAreFoundAsComparingAllFindsThem() {
        Random random = new Random(11);
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String text = unlike(random.nextInt(60));
            int cut = text.length() / 10 * random.nextInt(4) / 2;
            sketches.add(Sketch.of(text.substring(cut)));
        }
        Groups found = new Groups(sketches.size());
        NearDuplicates.of(sketches, 0.7).forEach(p -> found.join(p.first(), p.second()));
        Groups all = new Groups(sketches.size());
        for (int i = 0; i < sketches.size(); i++) {
            for (int j = i + 1; j < sketches.size(); j++) {
                if (sketches.get(i).similarity(sketches.get(j)) >= 0.7) {
                    all.join(i, j);
                }
            }
        }
        for (int i = 0; i < sketches.size(); i++) {
            assertThat(found.of(i)).isEqualTo(all.of(i));
        }
    }
}
