/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Loss;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;

/**
 * Holds what came back against what went out and what was reported as lost. Where nothing was
 * reported both have one canonical text. Where something was, at least as many losses were reported
 * as annotations came back otherwise or not at all, and for no single reason more; and those that
 * came back as they were hang together as they did.
 */
public final class Comparison {

    /** Reasons that are about words, lines or the file and about no annotation. */
    private static final Set<String> NOT_OF_ANNOTATIONS =
            Set.of(
                    "byte-order-mark",
                    "charset",
                    "document-name",
                    "marker-word",
                    "other-bytes",
                    "sentence",
                    "sentence-comments",
                    "sentence-joined",
                    "space-between",
                    "text-between",
                    "token",
                    "token-columns",
                    "white-space");

    /**
     * Reasons of which an annotation may have several, as links and names are counted; and what
     * other programs make nothing of, though our own reader does.
     */
    private static final Set<String> OFTEN_OR_KEPT =
            Set.of("chain-layer", "lone-member", "name", "referent-filler", "relation-end");

    /** Reasons that are about blanks, which are not compared where a format has none. */
    private static final Set<String> OF_BLANKS = Set.of("moved", "narrowed");

    /** Reasons of mentions that are in another place then, where others may be. */
    private static final Set<String> ELSEWHERE =
            Set.of("moved", "narrowed", "pieces-joined", "widened");

    /** The reason of what is written twice: once on a layer of its own. */
    private static final String TWICE = "chain-layer";

    private static final String MARKER = "-DOCSTART-";
    private static final String PREFIX = "exchange.lost.";

    private final ExportDocument document;
    private final Losses losses;

    /** Creates a comparison of what was written with what was reported. */
    public Comparison(ExportDocument document, Losses losses) {
        this.document = document;
        this.losses = losses;
    }

    /** Returns how often was lost what for which reason, without what all codes begin with. */
    public static Map<String, Integer> counts(Losses losses) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Loss loss : losses.all()) {
            String code = loss.reason().code();
            String reason = code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
            counts.merge(reason, loss.count(), Integer::sum);
        }
        return counts;
    }

    /**
     * Checks a text and its annotations.
     *
     * @param wordsOnly whether the format has no text but words
     */
    public void check(String text, Collection<? extends Annotation> read, boolean wordsOnly) {
        Map<String, Integer> counts = counts(losses);
        boolean between = counts.containsKey("space-between") || counts.containsKey("text-between");
        List<Annotation> before = List.copyOf(document.annotations());
        List<Annotation> after = SchemaBinding.bind(read, document.schema()).annotations();
        if (wordsOnly || between) {
            assertThat(letters(text, text.length()))
                    .as("the letters")
                    .isEqualTo(letters(spelled(document.text()), document.text().length()));
            before = onLetters(before, document.text());
            after = onLetters(after, text);
        } else {
            assertThat(text).as("the text").isEqualTo(document.text());
        }
        annotations(before, after, counts, wordsOnly || between);
    }

    /** Words with blanks in them are written with lines, and so is what looks like a marker. */
    private String spelled(String text) {
        StringBuilder spelled = new StringBuilder(text);
        if (counts(losses).containsKey("marker-word")) {
            document.baseLayer()
                    .ifPresent(
                            layer ->
                                    layer.tokens().stream()
                                            .filter(t -> text.startsWith(MARKER, t.begin()))
                                            .forEach(t -> spelled.setCharAt(t.begin(), '_')));
        }
        if (counts(losses).containsKey("text-between") && document.baseLayer().isPresent()) {
            return onlyTokens(spelled);
        }
        if (!counts(losses).containsKey("white-space")) {
            return spelled.toString();
        }
        document.baseLayer()
                .ifPresent(
                        layer ->
                                layer.tokens()
                                        .forEach(
                                                t -> {
                                                    for (int i = t.begin(); i < t.end(); i++) {
                                                        if (isBlank(spelled.charAt(i))) {
                                                            spelled.setCharAt(i, '_');
                                                        }
                                                    }
                                                }));
        return spelled.toString();
    }

    /** Leaves blank what is no token: a format of words has nothing else. */
    private String onlyTokens(StringBuilder text) {
        StringBuilder only = new StringBuilder(" ".repeat(text.length()));
        document.baseLayer()
                .ifPresent(
                        layer ->
                                layer.tokens()
                                        .forEach(
                                                t ->
                                                        only.replace(
                                                                t.begin(),
                                                                t.end(),
                                                                text.substring(
                                                                        t.begin(), t.end()))));
        return only.toString();
    }

    private void annotations(
            List<Annotation> before,
            List<Annotation> after,
            Map<String, Integer> counts,
            boolean onLetters) {
        int reported = 0;
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (!NOT_OF_ANNOTATIONS.contains(count.getKey())) {
                reported += count.getValue();
                boolean least =
                        !OFTEN_OR_KEPT.contains(count.getKey())
                                && !(onLetters && OF_BLANKS.contains(count.getKey()));
                most = least ? Math.max(most, count.getValue()) : most;
            }
        }
        if (reported == 0) {
            assertThat(CanonicalText.of(after))
                    .as("nothing is reported as lost")
                    .isEqualTo(CanonicalText.of(before));
            return;
        }
        List<Annotation> missing = without(before, after);
        List<Annotation> extra = without(after, before);
        String what =
                "%s; lost or changed:%n%s%nfound instead:%n%s"
                        .formatted(counts, CanonicalText.of(missing), CanonicalText.of(extra));
        assertThat(missing).as(what).hasSizeLessThanOrEqualTo(reported);
        assertThat(missing).as(what).hasSizeGreaterThanOrEqualTo(most);
        int twice = counts.getOrDefault(TWICE, 0);
        assertThat(extra).as(what).hasSizeLessThanOrEqualTo(missing.size() + 2 * twice);
        List<Annotation> left = new ArrayList<>(before);
        left.removeAll(missing);
        List<Annotation> found = new ArrayList<>(after);
        found.removeAll(extra);
        assertThat(CanonicalText.of(apart(found)))
                .as(what)
                .isEqualTo(CanonicalText.of(apart(left)));
        if (counts.keySet().stream().anyMatch(ELSEWHERE::contains)) {
            return;
        }
        List<String> places = new ArrayList<>();
        missing.forEach(m -> places.add(place(m)));
        found.addAll(extra.stream().filter(e -> places.remove(place(e))).toList());
        assertThat(wrong(before, found)).as("mentions that never had one referent").isEmpty();
    }

    /** Mentions without their referents: of these those may be changed that lead to one another. */
    private static List<Annotation> apart(List<Annotation> annotations) {
        return annotations.stream().map(Comparison::withoutReferent).toList();
    }

    private static Annotation withoutReferent(Annotation annotation) {
        return annotation instanceof Mention mention
                ? mention.withReferent(Optional.empty())
                : annotation;
    }

    /** Describes what an annotation is and where, all else aside. */
    private static String place(Annotation annotation) {
        return annotation.kind() + " " + annotation.typeId() + " " + annotation.spans();
    }

    /** Returns the chains of mentions in their places that are in no one chain of before. */
    private static List<List<String>> wrong(List<Annotation> before, List<Annotation> after) {
        Collection<List<String>> chains = chains(before).values();
        List<List<String>> wrong = new ArrayList<>();
        for (List<String> chain : chains(after).values()) {
            boolean there = false;
            for (List<String> other : chains) {
                List<String> left = new ArrayList<>(other);
                there |= chain.stream().allMatch(left::remove);
            }
            if (!there) {
                wrong.add(chain);
            }
        }
        return wrong;
    }

    private static Map<AnnotationId, List<String>> chains(List<Annotation> annotations) {
        Map<AnnotationId, List<String>> chains = new HashMap<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof Mention mention && mention.referent().isPresent()) {
                chains.computeIfAbsent(mention.referent().get(), r -> new ArrayList<>())
                        .add(place(mention));
            }
        }
        return chains;
    }

    /** Returns what of some has no like among others, all that they lead to aside. */
    private static List<Annotation> without(List<Annotation> some, List<Annotation> others) {
        Map<String, Integer> there = new HashMap<>();
        alone(others).forEach(line -> there.merge(line, 1, Integer::sum));
        List<String> lines = alone(some);
        List<Annotation> without = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            if (there.merge(lines.get(i), -1, Integer::sum) < 0) {
                without.add(some.get(i));
            }
        }
        return without;
    }

    /** Describes each annotation by itself, and what kind of things it leads to. */
    private static List<String> alone(List<Annotation> annotations) {
        Map<AnnotationId, AnnotationKind> kinds = new HashMap<>();
        annotations.forEach(a -> kinds.put(a.id(), a.kind()));
        List<String> lines = new ArrayList<>();
        for (Annotation annotation : annotations) {
            StringBuilder line =
                    new StringBuilder(CanonicalText.of(List.of(withoutReferent(annotation))));
            if (!(annotation instanceof Mention)) {
                annotation.references().forEach(id -> line.append(' ').append(kinds.get(id)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Returns whether a character is white space or of no shape. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static String letters(String text, int end) {
        StringBuilder letters = new StringBuilder();
        text.substring(0, end)
                .codePoints()
                .filter(c -> !isBlank(c))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private List<Annotation> onLetters(List<Annotation> annotations, String text) {
        int[] at = new int[text.length() + 1];
        String spelled = text.equals(document.text()) ? spelled(text) : text;
        for (int i = 0; i < text.length(); i++) {
            at[i + 1] = at[i] + (isBlank(spelled.charAt(i)) ? 0 : 1);
        }
        List<Annotation> moved = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof Mention mention) {
                List<Fragment> fragments =
                        mention.span().fragments().stream()
                                .map(f -> new Fragment(at[f.begin()], at[f.end()]))
                                .toList();
                moved.add(mention.withSpan(new Span(fragments)));
            } else {
                moved.add(annotation);
            }
        }
        return moved;
    }
}
